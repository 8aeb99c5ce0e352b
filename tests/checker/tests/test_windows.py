import pytest
import signer
from expect import refused
from signer import NOW

from tenthcup_checker import windows
from tenthcup_checker.kinds import KINDS, RECEIPT
from tenthcup_checker.refusal import Reason
from tenthcup_checker.token import Unverified

DAY = 86400
YEARS_5, DAYS_90, DAYS_366 = 158_112_000, 7_776_000, 31_622_400
FUTURE, STALE, EXPIRED, LONG = Reason.FUTURE, Reason.STALE, Reason.EXPIRED, Reason.LIFETIME_TOO_LONG


@pytest.mark.parametrize("make", [signer.show, signer.show_card, signer.redeem])
@pytest.mark.parametrize("age, reason", [(-31, FUTURE), (-30, None), (0, None), (60, None), (61, STALE)])
def test_presentations(make, age, reason):
    label = {"show": "SHOW", "show_card": "SHOW-CARD", "redeem": "REDEEM"}[make.__name__]
    expect(label, make(iat=NOW), NOW + age, reason)


@pytest.mark.parametrize("label", ["LOGIN", "CLAIM", "ENROL"])
@pytest.mark.parametrize("age, reason", [(-301, FUTURE), (-300, None), (300, None), (301, STALE)])
def test_logins_and_claims(label, age, reason):
    expect(label, signer.MAKERS[label](iat=NOW), NOW + age, reason)


@pytest.mark.parametrize("age, reason", [(-31, FUTURE), (-30, None), (61, None), (DAY, None), (DAY + 1, Reason.TOO_LATE)])
def test_entries(age, reason):
    expect("ENTRY", signer.entry(), NOW + age, reason)


@pytest.mark.parametrize(
    "label, lives, age, reason",
    [
        ("CARD", YEARS_5, 0, None),
        ("CARD", YEARS_5, YEARS_5 - 1, None),
        ("CARD", YEARS_5, YEARS_5, EXPIRED),
        ("CARD", YEARS_5 + 1, 0, LONG),
        ("INVITE", DAYS_90, 0, None),
        ("INVITE", DAYS_90, DAYS_90 - 1, None),
        ("INVITE", DAYS_90, DAYS_90, EXPIRED),
        ("INVITE", DAYS_90 + 1, 0, LONG),
        ("PAPER", YEARS_5, YEARS_5 - 1, None),
        ("PAPER", YEARS_5, YEARS_5, EXPIRED),
        ("PAPER", YEARS_5 + 1, 0, LONG),
        ("VOUCHER", DAYS_366, DAYS_366 - 1, None),
        ("VOUCHER", DAYS_366, DAYS_366, EXPIRED),
        ("VOUCHER", DAYS_366 + 1, 0, LONG),
        ("COUPON", DAY, DAY - 1, None),
        ("COUPON", DAY, DAY, EXPIRED),
        ("COUPON", DAY + 1, 0, LONG),
        ("CHALLENGE", 60, 59, None),
        ("CHALLENGE", 60, 60, EXPIRED),
        ("CHALLENGE", 61, 0, LONG),
        ("CHALLENGE", 59, 0, LONG),
    ],
)
def test_expiry(label, lives, age, reason):
    expect(label, signer.MAKERS[label](iat=NOW, exp=NOW + lives), NOW + age, reason)


@pytest.mark.parametrize("age, reason", [(-31, FUTURE), (-30, None), (60, None), (61, STALE)])
def test_approvals_are_never_late(age, reason):
    expect("ENTRY", signer.entry(k6=4, k11=None, k12=bytes(32)), NOW + age, reason)


@pytest.mark.parametrize("ahead, reason", [(30, None), (31, FUTURE), (-20 * 365 * DAY, None)])
def test_freeze_lists(ahead, reason):
    expect("FREEZE", signer.freeze(k3=NOW + ahead), NOW, reason)


def test_a_receipt_stays_true():
    token = Unverified.from_bytes(RECEIPT, signer.receipt())
    windows.check(RECEIPT, token.payload, NOW + 20 * 365 * DAY)


@pytest.mark.parametrize(
    "recorded, entry_time, reason",
    [
        (NOW + 60, NOW, None),
        (NOW + 61, NOW + 1, STALE),  # not late, so the online window
        (NOW + 3600, NOW + 120, None),  # late
        (NOW + 3600, NOW - 120, None),
        (NOW + 3600, NOW + 121, STALE),
        (NOW + 3600, NOW - 121, FUTURE),
    ],
)
def test_code_in_an_entry(recorded, entry_time, reason):
    def work():
        windows.check_code_in_entry(recorded, entry_time, iat=NOW)

    refused(reason, work) if reason else work()


def expect(label, raw, now, reason):
    token = Unverified.from_bytes(KINDS[label], raw)

    def work():
        windows.check(token.kind, token.payload, now)

    refused(reason, work) if reason else work()
