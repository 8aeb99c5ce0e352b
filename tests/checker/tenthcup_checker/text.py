"""FORMAT.md §2: a token as decimal digits in a QR code."""

from .refusal import Reason, Refused, malformed

MAX_BYTES = 700
BLOCK_BYTES = 7
WIDTH_OF_BYTES = {7: 17, 6: 15, 5: 13, 4: 10, 3: 8, 2: 5, 1: 3}
BYTES_OF_WIDTH = {width: size for size, width in WIDTH_OF_BYTES.items()}
BLOCK_WIDTH = WIDTH_OF_BYTES[BLOCK_BYTES]
PREFIX = "90"


def encode(digit: int, token: bytes) -> str:
    """The one text of a token whose kind has the digit K."""
    blocks = (token[at : at + BLOCK_BYTES] for at in range(0, len(token), BLOCK_BYTES))
    return PREFIX + str(digit) + "".join(str(int.from_bytes(block, "big")).zfill(WIDTH_OF_BYTES[len(block)]) for block in blocks)


def decode(text: str) -> tuple[int, bytes]:
    """K and the token's bytes. The refusals come in the order in which §2 lists them."""
    check_characters(text)
    if text[:2] != PREFIX or text[2:3] not in tuple("12345678"):
        raise Refused(Reason.NOT_TENTHCUP)
    payload = text[3:]
    if not payload:
        raise malformed("empty payload")
    return int(text[2]), decode_blocks(payload)


def check_characters(text: str) -> None:
    """What comes before anything else, for every text."""
    # surrogatepass: JSON can hold half a character, and that is no digit rather than an error.
    if len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        raise Refused(Reason.TOO_LONG)
    # str.isdigit() would let full-width and other Unicode digits through.
    if any(character not in "0123456789" for character in text):
        raise Refused(Reason.NOT_DIGITS)


def decode_blocks(digits: str) -> bytes:
    tail = len(digits) % BLOCK_WIDTH
    if tail and tail not in BYTES_OF_WIDTH:
        raise malformed(f"a tail of {tail} digits")
    blocks = (digits[at : at + BLOCK_WIDTH] for at in range(0, len(digits), BLOCK_WIDTH))
    return b"".join(_block(block) for block in blocks)


def _block(digits: str) -> bytes:
    size = BYTES_OF_WIDTH[len(digits)]
    value = int(digits)
    if value >= 1 << (8 * size):
        raise malformed(f"a block that does not fit in {size} bytes")
    return value.to_bytes(size, "big")
