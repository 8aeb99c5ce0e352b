import pytest
import signer
from expect import refused
from signer import CARD_ID, NOW, SECRET, rotating_code

from tenthcup_checker import text, totp
from tenthcup_checker.refusal import Reason

RFC_SECRET = b"12345678901234567890"


# RFC 6238 appendix B, the column of SHA-1
@pytest.mark.parametrize(
    "time, password",
    [
        (59, "94287082"),
        (1111111109, "07081804"),
        (1111111111, "14050471"),
        (1234567890, "89005924"),
        (2000000000, "69279037"),
        (20000000000, "65353130"),
    ],
)
def test_rfc_6238(time, password):
    assert totp.password(RFC_SECRET, time) == password


def test_a_code_by_hand():
    card = bytes(15) + b"\x01"
    code = "91" + "0" * 34 + "00001" + "0000000059" + "94287082"
    read = totp.RotatingCode.from_text(code)
    assert (read.card_id, read.time, read.password) == (card, 59, "94287082")
    read.verify(RFC_SECRET)
    assert code == rotating_code(59, RFC_SECRET, card)


def test_another_password():
    good = rotating_code()
    read = totp.RotatingCode.from_text(good)
    read.verify(signer.TOTP_SECRET)
    refused(Reason.BAD_SIGNATURE, lambda: read.verify(SECRET + SECRET[:4]))
    for place in range(8):
        digit = str((int(good[-1 - place]) + 1) % 10)
        changed = good[: len(good) - 1 - place] + digit + good[len(good) - place :]
        refused(Reason.BAD_SIGNATURE, lambda: totp.RotatingCode.from_text(changed).verify(signer.TOTP_SECRET))


def test_the_password_is_of_the_time_in_the_text():
    of_another_step = rotating_code(NOW)[:41] + f"{NOW + 30:010}" + rotating_code(NOW)[51:]
    refused(Reason.BAD_SIGNATURE, lambda: totp.RotatingCode.from_text(of_another_step).verify(signer.TOTP_SECRET))


GOOD = rotating_code()


@pytest.mark.parametrize(
    "code, reason",
    [
        ("91", Reason.MALFORMED),
        (GOOD[:-1], Reason.MALFORMED),
        (GOOD + "0", Reason.MALFORMED),
        ("91" + "9" * 17 + GOOD[19:], Reason.MALFORMED),  # a block that does not fit
        (GOOD[:36] + "65536" + GOOD[41:], Reason.MALFORMED),
        (GOOD[:41] + "4294967296" + GOOD[51:], Reason.MALFORMED),
        ("90" + GOOD[2:], Reason.MALFORMED),
        (GOOD[:-1] + "x", Reason.NOT_DIGITS),
        (GOOD[:-1] + "٣", Reason.NOT_DIGITS),
        ("91" + "0" * 699, Reason.TOO_LONG),
    ],
)
def test_malformed(code, reason):
    refused(reason, lambda: totp.RotatingCode.from_text(code))


def test_elsewhere_it_is_no_code():
    refused(Reason.NOT_TENTHCUP, lambda: text.decode(GOOD))


def test_a_step_has_one_replay_key():
    start = NOW // 30 * 30
    keys = [totp.RotatingCode.from_text(rotating_code(start + second)).replay_key for second in (0, 1, 29, 30)]
    assert keys[0] == keys[1] == keys[2] != keys[3]
    assert keys[0] == (start // 60).to_bytes(4, "big") + CARD_ID + b"TOTP" + (start // 30).to_bytes(8, "big")
    assert len(keys[0]) == 32
