"""What a ledger knows of a device (FORMAT.md §7): its chain, its late entries, its shifts."""

from dataclasses import dataclass

SHIFT_SLACK = 60


@dataclass(frozen=True)
class Shift:
    staff: bytes
    since: int
    until: int

    def covers(self, staff: bytes, time: int) -> bool:
        return self.staff == staff and self.since - SHIFT_SLACK <= time < self.until + SHIFT_SLACK


@dataclass(frozen=True)
class LateEntry:
    arrived: int
    time: int
    card: bytes | None  # that it punched


@dataclass
class History:
    """Of one device."""

    revoked: int | None
    sequence: int
    head: bytes
    floor: int
    held: int
    late: list[LateEntry]
    shifts: list[Shift]
    waiting: int
