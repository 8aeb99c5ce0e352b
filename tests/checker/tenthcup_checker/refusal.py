"""Why something is refused."""

from enum import Enum


class Reason(Enum):
    """Every reason for which this checker refuses, in the words of FORMAT.md where it has words for it."""

    TOO_LONG = "too long"
    NOT_DIGITS = "not digits"
    NOT_TENTHCUP = "not a Tenthcup code"
    WRONG_KIND = "wrong kind"
    MALFORMED = "malformed"
    BAD_KEY = "bad key"
    BAD_SIGNATURE = "bad signature"
    UNKNOWN_KEY = "unknown key"
    UNKNOWN_CARD = "unknown card"
    UNKNOWN_DEVICE = "unknown device"
    OTHER_MERCHANT = "other merchant"
    KEY_NOT_VALID = "key not valid"
    ROLLED_BACK = "rolled back"
    KEY_SET_OUTDATED = "key set outdated"
    EXPIRED = "expired"
    LIFETIME_TOO_LONG = "lifetime too long"
    STALE = "stale"
    TOO_LATE = "too late"
    TOO_SOON = "too soon"
    FUTURE = "from the future"
    OTHER_STORE = "other store"
    OTHER_DEVICE = "other device"
    DEVICE_REVOKED = "device revoked"
    CARD_FROZEN = "card frozen"
    OLD_GENERATION = "old generation"
    SUPERSEDED = "superseded"
    ONLINE_ONLY = "online only"
    OFFLINE_ENDED = "offline ended"
    UNKNOWN_VOUCHER = "unknown voucher"
    UNKNOWN_COUPON = "unknown coupon"
    CHALLENGE_UNKNOWN = "challenge unknown"
    CHALLENGE_EXPIRED = "challenge expired"
    WRONG_DIGITS = "wrong digits"
    OTHER_ORIGIN = "other origin"
    OTHER_SUBJECT = "other subject"
    BROKEN_CHAIN = "broken chain"
    DISAGREES = "disagrees"
    ALREADY_USED = "already used"
    INVITE_USED = "invite used"
    DEVICE_CHAIN_GAP = "device chain gap"
    DEVICE_CHAIN_FORK = "device chain fork"
    FOLLOWS_QUARANTINED = "follows quarantined"
    QUARANTINE_FULL = "quarantine full"
    BACKDATED = "backdated"
    OFFLINE_DEVICE_LIMIT = "offline device limit"
    OFFLINE_CARD_LIMIT = "offline card limit"
    STAFF_NOT_SIGNED_ON = "staff not signed on"
    STAFF_LEFT = "staff left"
    CLAIM_CODE_UNKNOWN = "claim code unknown"
    MOVE_STOPPED = "move stopped"
    REDEMPTION_HELD = "redemption held"
    SEALED = "sealed"

    @property
    def slug(self) -> str:
        """As the vectors spell it. A malformed text has no finer reason there (FORMAT.md §11)."""
        unreadable = (Reason.TOO_LONG, Reason.NOT_DIGITS, Reason.NOT_TENTHCUP)
        return (Reason.MALFORMED if self in unreadable else self).value.replace(" ", "_")


class Refused(Exception):
    """Raised by every check that says no."""

    def __init__(self, reason: Reason, detail: str = ""):
        super().__init__(f"{reason.value}: {detail}" if detail else reason.value)
        self.reason = reason


def malformed(detail: str) -> Refused:
    return Refused(Reason.MALFORMED, detail)
