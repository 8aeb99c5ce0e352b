import hashlib

import pytest
import signer
from expect import refused
from signer import P256

from tenthcup_checker import keys
from tenthcup_checker.p256 import N, P, P256Key
from tenthcup_checker.refusal import Reason

# RFC 6979 A.2.5
UX = bytes.fromhex("60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6")
UY = bytes.fromhex("7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299")
SAMPLE_R = 0xEFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716
SAMPLE_S = 0xF7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8
TEST_R = 0xF1ABB023518351CD71D881567B1EA663ED3EFCF6C5132B354F28D3B0B7D38367
TEST_S = 0x019F4113742A2B14BD25926B49C649155F267E60D3814B4C0CC84250E46F0083
KEY = P256Key.from_bytes(UX + UY)


def signature(r: int, s: int) -> bytes:
    return r.to_bytes(32, "big") + s.to_bytes(32, "big")


def bad_signature(key: P256Key, r: int, s: int, message: bytes) -> None:
    refused(Reason.BAD_SIGNATURE, lambda: key.verify(signature(r, s), message))


def test_rfc_6979():
    KEY.verify(signature(TEST_R, TEST_S), b"test")
    KEY.verify(signature(SAMPLE_R, N - SAMPLE_S), b"sample")
    bad_signature(KEY, TEST_R, TEST_S, b"sample")
    bad_signature(KEY, SAMPLE_R, N - SAMPLE_S, b"test")


def test_only_the_lower_s():
    bad_signature(KEY, SAMPLE_R, SAMPLE_S, b"sample")  # as the RFC prints it: the higher one
    bad_signature(KEY, TEST_R, N - TEST_S, b"test")


def test_the_middle_is_the_lower_s():
    """A signature made for s = n div 2: r is that of the nonce 1, the key is what makes the equation hold."""
    for s, good in ((N // 2, True), (N // 2 + 1, False)):
        message = b"middle"
        r = 0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296  # x of the base point
        digest = int.from_bytes(hashlib.sha256(message).digest(), "big")
        secret = (s - digest) * pow(r, -1, N) % N  # s = k⁻¹(e + rd) with k = 1
        pair = signer.P256Pair(signer.derive_private_key(secret, signer.SECP256R1()))
        key = P256Key.from_bytes(pair.raw)
        key.verify(signature(r, s), message) if good else bad_signature(key, r, s, message)


@pytest.mark.parametrize("r, s", [(0, TEST_S), (TEST_R, 0), (N, TEST_S), (TEST_R, N), (2**256 - 1, 1), (TEST_R + 1, TEST_S), (0, 0)])
def test_ranges(r, s):
    bad_signature(KEY, r, s, b"test")


def test_r_plus_n_is_not_r():
    """An r below 2^256 - n could be written in two ways."""
    small = 2**256 - N - 1
    bad_signature(KEY, small + N, 1, b"test")


@pytest.mark.parametrize("size", [0, 63, 65, 70, 128])
def test_sizes_of_signatures(size):
    refused(Reason.BAD_SIGNATURE, lambda: KEY.verify((signature(TEST_R, TEST_S) * 2)[:size], b"test"))


@pytest.mark.parametrize(
    "raw",
    [
        bytes(64),  # how some write infinity
        UX + bytes(32),
        bytes(32) + UY,
        UY + UX,
        UX + UY[:31] + bytes([UY[31] ^ 1]),
        UX + UY[:31],
        UX + UY + b"\0",
        b"\4" + UX + UY,
        b"\3" + UX,  # compressed
        UX,
        (5 + P).to_bytes(32, "big") + UY,  # x not below p
        b"\xff" * 64,
    ],
)
def test_bad_keys(raw):
    refused(Reason.BAD_KEY, lambda: P256Key.from_bytes(raw))


def test_x_not_below_p():
    """x = 5 is on the curve; its second spelling, x + p, fits in 32 bytes and names the same point."""
    b = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B
    y = pow(5**3 - 3 * 5 + b, (P + 1) // 4, P)
    P256Key.from_bytes((5).to_bytes(32, "big") + y.to_bytes(32, "big"))
    refused(Reason.BAD_KEY, lambda: P256Key.from_bytes((5 + P).to_bytes(32, "big") + y.to_bytes(32, "big")))


def test_jwk():
    assert keys.from_jwk(P256.jwk).raw == P256.raw
    for jwk in (
        P256.jwk | {"crv": "P-384"},
        P256.jwk | {"kty": "OKP"},
        P256.jwk | {"d": "AA"},
        P256.jwk | {"x": P256.jwk["x"] + "="},
        P256.jwk | {"y": 1},
        {key: value for key, value in P256.jwk.items() if key != "y"},
        signer.HOLDER.jwk | {"kty": "EC"},
        [],
    ):
        refused(Reason.MALFORMED, lambda: keys.from_jwk(jwk))


def test_a_key_is_what_its_size_says():
    assert keys.from_bytes(P256.raw).algorithm == -9
    assert keys.from_bytes(signer.HOLDER.raw).algorithm == -19
    refused(Reason.BAD_KEY, lambda: keys.from_bytes(P256.raw[:33]))
    assert keys.from_cose(P256.cose).raw == P256.raw
