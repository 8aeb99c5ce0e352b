"""FORMAT.md §7, with its defaults. Times are unix seconds."""

from .cbor import Value
from .kinds import CARD, CHALLENGE, CLAIM, COUPON, ENROL, ENTRY, FREEZE, INVITE, LOGIN, PAPER, REDEEM, SHOW, SHOW_CARD, VOUCHER, Kind
from .payloads import Intent
from .refusal import Reason, Refused

DAY = 24 * 60 * 60
ONLINE = (-30, 60)
LATE = (-120, 120)
LOGIN_OR_CLAIM = (-300, 300)
ENTRY_AHEAD = 30
FREEZE_AHEAD = 30
FREEZE_HOLDS = DAY  # how long a till decides by one list without a network
ENTRY_LATE = 60
ENTRY_TOO_LATE = DAY
CHALLENGE_LIVES = 60
# The longest that exp may lie after iat.
LIVES = {CARD: 5 * 366 * DAY, PAPER: 5 * 366 * DAY, VOUCHER: 366 * DAY, COUPON: DAY, INVITE: 90 * DAY}
REVERSIBLE = DAY  # §10
APPROVABLE = 600  # §10
# §10, how long after the ENTRY that asks, the one that approves, and one after the other, a claim code is claimed.
MOVE_AFTER_ASKED = (-330, 1560)
MOVE_AFTER_APPROVED = (-330, 960)
MOVE_APPROVED_AFTER_ASKED = (-90, 690)
MOVE_PENDS = 86100  # from the iat of the CLAIM, which may be 300 s ahead of when it came
REDEMPTION_HELD = DAY  # after a move


def within(window: tuple[int, int], now: int, iat: int) -> None:
    """Both ends included."""
    low, high = window
    if now - iat < low:
        raise Refused(Reason.FUTURE, f"{iat - now} s ahead")
    if now - iat > high:
        raise Refused(Reason.STALE, f"{now - iat} s old")


def not_expired(now: int, iat: int, exp: int, lives: int) -> None:
    """`lives`: the longest that the token may live, in seconds."""
    if exp - iat > lives:
        raise Refused(Reason.LIFETIME_TOO_LONG, f"{exp - iat} s")
    if not now < exp:
        raise Refused(Reason.EXPIRED, f"{now - exp} s ago")


def check(kind: Kind, claims: dict[int, Value], now: int) -> None:
    """The time rules of one token that is presented at `now`. A RECEIPT has none: it stays true."""
    if kind in (SHOW, SHOW_CARD, REDEEM):
        within(ONLINE, now, claims[6])
    elif kind in LIVES:
        not_expired(now, claims[6], claims[4], LIVES[kind])
    elif kind is CHALLENGE:
        if claims[7] - claims[6] != CHALLENGE_LIVES:
            raise Refused(Reason.LIFETIME_TOO_LONG, f"{claims[7] - claims[6]} s")
        not_expired(now, claims[6], claims[7], CHALLENGE_LIVES)
    elif kind in (LOGIN, CLAIM, ENROL):
        within(LOGIN_OR_CLAIM, now, claims[3])
    elif kind is ENTRY and claims[6] == Intent.APPROVE.value:
        check_approving(now, claims[3])
    elif kind is ENTRY:
        _entry(now, claims[3])
    elif kind is FREEZE and claims[3] - now > FREEZE_AHEAD:
        raise Refused(Reason.FUTURE, f"{claims[3] - now} s ahead")


def check_not_ahead(now: int, entry_time: int) -> None:
    if entry_time - now > ENTRY_AHEAD:
        raise Refused(Reason.FUTURE, f"{entry_time - now} s ahead")


def _entry(now: int, time: int, waited: int = 0) -> None:
    check_not_ahead(now, time)
    if now - time > ENTRY_TOO_LATE + waited:
        raise Refused(Reason.TOO_LATE, f"{now - time} s old")


def check_approved(recorded: int, entry_time: int) -> None:
    """§10: an ENTRY that a second person approved. It has waited."""
    _entry(recorded, entry_time, waited=APPROVABLE)


def check_code_in_approved(entry_time: int, iat: int) -> None:
    """§10: because the entry waited, its code is held against the entry alone."""
    within(LATE, entry_time, iat)


def check_approving(recorded: int, entry_time: int) -> None:
    """§7: an ENTRY that approves is never late."""
    within(ONLINE, recorded, entry_time)


def check_code_in_entry(recorded: int, entry_time: int, iat: int) -> None:
    """A SHOW that came in an ENTRY which the ledger recorded: the online window, or the late one."""
    if recorded - entry_time > ENTRY_LATE:
        within(LATE, entry_time, iat)
    else:
        within(ONLINE, recorded, iat)
