import pytest
import signer
from expect import refused

from tenthcup_checker import text
from tenthcup_checker.refusal import Reason

SHOW = signer.text(1, signer.show())


@pytest.mark.parametrize("size", range(1, 60))
def test_every_length_round_trips(size):
    for token in (bytes(size), b"\xff" * size, bytes(range(size))):
        code = signer.text(7, token)
        assert text.encode(7, token) == code
        assert text.decode(code) == (7, token)


def test_by_hand():
    # 0x0102 is 258, in 5 digits; 7 bytes of ff are 2^56 - 1, in 17.
    assert text.decode("903" + "00258") == (3, b"\x01\x02")
    assert text.decode("901" + "72057594037927935") == (1, b"\xff" * 7)


def test_a_show_has_275_digits():
    assert len(SHOW) == 275


@pytest.mark.parametrize(
    "code, reason",
    [
        ("", Reason.NOT_TENTHCUP),
        ("9", Reason.NOT_TENTHCUP),
        ("90", Reason.NOT_TENTHCUP),
        ("901", Reason.MALFORMED),
        ("900" + SHOW[3:], Reason.NOT_TENTHCUP),
        ("909" + SHOW[3:], Reason.NOT_TENTHCUP),
        ("911" + SHOW[3:], Reason.NOT_TENTHCUP),
        ("80" + SHOW[2:], Reason.NOT_TENTHCUP),
        ("90x" + SHOW[3:], Reason.NOT_DIGITS),
        (SHOW + "x", Reason.NOT_DIGITS),
        (SHOW + "\n", Reason.NOT_DIGITS),
        (" " + SHOW, Reason.NOT_DIGITS),
        ("-" + SHOW, Reason.NOT_DIGITS),
        ("https://tenthcup.example/" + SHOW, Reason.NOT_DIGITS),
        ("".join(chr(0xFF10 + int(digit)) for digit in SHOW[:200]), Reason.NOT_DIGITS),
        ("".join(chr(0x0660 + int(digit)) for digit in SHOW), Reason.NOT_DIGITS),
        (SHOW[:-1] + "²", Reason.NOT_DIGITS),
        ("901" + str(2**56), Reason.MALFORMED),
        ("901" + "9" * 17, Reason.MALFORMED),
        ("901" + "256", Reason.MALFORMED),
        ("901" + "65536", Reason.MALFORMED),
        ("901" + str(2**24).zfill(8), Reason.MALFORMED),
        ("901" + str(2**32).zfill(10), Reason.MALFORMED),
        ("901" + str(2**40).zfill(13), Reason.MALFORMED),
        ("901" + str(2**48).zfill(15), Reason.MALFORMED),
        ("901" + "0" * 698, Reason.TOO_LONG),
        ("x" * 701, Reason.TOO_LONG),
        ("é" * 351, Reason.TOO_LONG),  # bytes, not characters
        ("é" * 350, Reason.NOT_DIGITS),
        ("\ud800", Reason.NOT_DIGITS),
    ],
)
def test_refused(code, reason):
    refused(reason, lambda: text.decode(code))


@pytest.mark.parametrize("tail", sorted(set(range(1, 17)) - {3, 5, 8, 10, 13, 15}))
def test_a_tail_of_no_width(tail):
    refused(Reason.MALFORMED, lambda: text.decode("901" + "0" * (17 + tail)))


def test_700_digits_are_not_too_long():
    code = "901" + "0" * 697  # 41 blocks of 17: no tail
    assert text.decode(code) == (1, bytes(41 * 7))


def test_there_is_one_text_for_a_token():
    """Whatever one digit is changed to, the text is refused or is another token's."""
    raw = signer.show()
    for at in range(3, len(SHOW)):
        changed = SHOW[:at] + str((int(SHOW[at]) + 1) % 10) + SHOW[at + 1 :]
        try:
            assert text.decode(changed)[1] != raw
        except text.Refused:
            pass
