"""Makes the tokens that the tests check. It shares no code with the checker: CBOR by cbor2, signatures by `cryptography`, and the
AAD spelt out once more."""

import base64
import hashlib
import hmac
from dataclasses import dataclass

import cbor2
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, SECP256R1, EllipticCurvePrivateKey, derive_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

NOW = 1_793_530_800
MERCHANT = bytes(range(0x10, 0x20))
OTHER_MERCHANT = bytes(range(0x20, 0x30))
CARD_ID = bytes(range(0x30, 0x40))
PERSON = bytes(range(0x18, 0x38))  # the key of that card
DEVICE_ID = bytes(range(0x40, 0x50))
STORE_ID = bytes(range(0x50, 0x60))
STAFF_ID = bytes(range(0x60, 0x70))
REWARD_ID = bytes(range(0x70, 0x80))
PROGRAM_ID = bytes(range(0x80, 0x90))
INVITE_ID = bytes(range(0x90, 0xA0))
SECRET = bytes(range(0xA0, 0xB0))
TOTP_SECRET = b"a secret of 20 bytes"
VOUCHER_ID = bytes(range(0xB0, 0xC0))
COUPON_ID = bytes(range(0xC0, 0xD0))
CNONCE = b"challeng"
ORIGIN = "https://tenthcup.example"

P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def b64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


@dataclass(frozen=True)
class Pair:
    algorithm = -19
    private: Ed25519PrivateKey

    @classmethod
    def of(cls, seed: str) -> "Pair":
        return cls(Ed25519PrivateKey.from_private_bytes(hashlib.sha256(seed.encode()).digest()))

    @property
    def x(self) -> bytes:
        return self.private.public_key().public_bytes_raw()

    @property
    def kid(self) -> bytes:
        return hashlib.sha256(self.x).digest()[:4]

    @property
    def jwk(self) -> dict:
        return {"kty": "OKP", "crv": "Ed25519", "x": b64(self.x)}

    @property
    def cose(self) -> dict:
        return {1: 1, -1: 6, -2: self.x}

    @property
    def raw(self) -> bytes:
        return self.x

    def sign(self, message: bytes) -> bytes:
        return self.private.sign(message)


@dataclass(frozen=True)
class P256Pair:
    algorithm = -9
    private: EllipticCurvePrivateKey
    low: bool = True

    @classmethod
    def of(cls, seed: str) -> "P256Pair":
        return cls(derive_private_key(int.from_bytes(hashlib.sha256(seed.encode()).digest(), "big") % P256_ORDER, SECP256R1()))

    @property
    def raw(self) -> bytes:
        numbers = self.private.public_key().public_numbers()
        return numbers.x.to_bytes(32, "big") + numbers.y.to_bytes(32, "big")

    @property
    def jwk(self) -> dict:
        return {"kty": "EC", "crv": "P-256", "x": b64(self.raw[:32]), "y": b64(self.raw[32:])}

    @property
    def cose(self) -> dict:
        return {1: 2, -1: 1, -2: self.raw[:32], -3: self.raw[32:]}

    def sign(self, message: bytes) -> bytes:
        """The lower s, or the higher one when not `low`."""
        r, s = decode_dss_signature(self.private.sign(message, ECDSA(SHA256())))
        if (s <= P256_ORDER // 2) != self.low:
            s = P256_ORDER - s
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")


ROOT, ISSUER, HOLDER, DEVICE = (Pair.of(name) for name in ("root", "issuer", "holder", "device"))
NEW_PHONE = Pair.of("the phone that a card moves to")
OTHER_ISSUER = Pair.of("issuer of the other merchant")
P256 = P256Pair.of("a holder's phone without Ed25519")


def envelope(protected: bytes, payload: bytes, signature: bytes) -> bytes:
    return cbor2.dumps([protected, {}, payload, signature])


def aad(label: str, merchant: bytes, extra: bytes = b"") -> bytes:
    return b"TENTHCUP/" + label.encode("ascii") + b"/1" + b"\0" + merchant + extra


def to_be_signed(label: str, protected: bytes, payload: bytes, merchant: bytes, extra: bytes = b"") -> bytes:
    return cbor2.dumps(["Signature1", protected, aad(label, merchant, extra), payload])


def sign(label, pair, header, payload, merchant=MERCHANT, extra=b"") -> bytes:
    """`header` without the algorithm; `payload` as a dict or, to try a form that no dict has, as bytes."""
    protected = cbor2.dumps({1: pair.algorithm, **header})
    encoded = payload if isinstance(payload, bytes) else cbor2.dumps(payload)
    signature = pair.sign(to_be_signed(label, protected, encoded, merchant, extra))
    return envelope(protected, encoded, signature)


def show_payload(iat: int = NOW, counter: int = 1) -> dict:
    return {6: iat, 7: counter.to_bytes(4, "big") + b"8 random"}


def show(iat: int = NOW, counter: int = 1, merchant=MERCHANT, pair=HOLDER) -> bytes:
    return sign("SHOW", pair, {4: CARD_ID}, show_payload(iat, counter), merchant)


REDEEM_EXTRA = DEVICE_ID + STORE_ID + REWARD_ID


def redeem(iat: int = NOW, merchant=MERCHANT, extra: bytes = REDEEM_EXTRA, card_id: bytes = CARD_ID, pair=HOLDER) -> bytes:
    payload = {**show_payload(iat, 2), 39: CNONCE}
    return sign("REDEEM", pair, {4: card_id}, payload, merchant, extra)


def card_payload(iat: int = NOW, exp: int = NOW + 86400, cose: dict | None = None, card_id: bytes = CARD_ID, generation=1) -> dict:
    return {4: exp, 6: iat, 7: card_id + generation.to_bytes(2, "big"), 8: {1: cose or HOLDER.cose}}


def card(iat: int = NOW, exp: int = NOW + 86400, merchant=MERCHANT, pair=ISSUER, **more) -> bytes:
    return sign("CARD", pair, {4: pair.kid}, card_payload(iat, exp, **more), merchant)


def show_card(iat: int = NOW, merchant=MERCHANT, carried: bytes | None = None, pair=HOLDER) -> bytes:
    header = {13: cbor2.loads(carried or card(merchant=merchant, cose=pair.cose))}
    return sign("SHOW-CARD", pair, header, show_payload(iat), merchant)


def paper(iat: int = NOW, exp: int = NOW + 86400, merchant=MERCHANT, pair=ISSUER, card_id=CARD_ID, generation=1) -> bytes:
    payload = {4: exp, 6: iat, 7: card_id + generation.to_bytes(2, "big")}
    return sign("PAPER", pair, {4: pair.kid}, payload, merchant)


def voucher(iat: int = NOW, exp: int = NOW + 86400, merchant=MERCHANT, pair=ISSUER, device: bytes = b"") -> bytes:
    return sign("VOUCHER", pair, {4: pair.kid}, {4: exp, 6: iat, 7: VOUCHER_ID + device}, merchant)


def coupon(iat: int = NOW, exp: int = NOW + 86400, merchant=MERCHANT, pair=ISSUER, kid: bytes | None = None) -> bytes:
    sale = hashlib.sha256(b"TENTHCUP/SALE/1\0" + merchant + "receipt 4711".encode()).digest()
    return sign("COUPON", pair, {4: kid or pair.kid}, {4: exp, 6: iat, 7: COUPON_ID + sale}, merchant)


def freeze_payload(**changes) -> dict:
    payload = {1: 7, 2: 1, 3: NOW, 4: [[CARD_ID, 2]], 5: [DEVICE_ID], 6: [STAFF_ID], 7: [PROGRAM_ID]}
    return payload | {int(name[1:]): value for name, value in changes.items()}


def freeze(merchant=MERCHANT, pair=ISSUER, **changes) -> bytes:
    return sign("FREEZE", pair, {4: pair.kid}, freeze_payload(**changes), merchant)


def invite(iat: int = NOW, exp: int = NOW + 86400, merchant=MERCHANT, pair=ISSUER) -> bytes:
    return sign("INVITE", pair, {4: pair.kid}, {4: exp, 6: iat, 7: INVITE_ID}, merchant)


def entry_payload(**changes) -> dict:
    """`changes` by key: k8="sale"; None leaves the key out."""
    payload = {1: 1, 2: bytes(32), 3: NOW, 4: STORE_ID, 5: STAFF_ID, 6: 1, 7: 1, 11: text(1, show())}
    payload |= {int(name[1:]): value for name, value in changes.items()}
    return {key: payload[key] for key in sorted(payload) if payload[key] is not None}


def entry(merchant=MERCHANT, pair=DEVICE, device=DEVICE_ID, **changes) -> bytes:
    return sign("ENTRY", pair, {4: device}, entry_payload(**changes), merchant)


def challenge(iat: int = NOW, exp: int | None = None, merchant=MERCHANT, pair=ISSUER, **changes) -> bytes:
    exp = iat + 60 if exp is None else exp
    payload = {1: CNONCE, 2: CARD_ID, 3: DEVICE_ID, 4: STORE_ID, 5: REWARD_ID, 6: iat, 7: exp}
    payload |= {int(name[1:]): value for name, value in changes.items()}
    return sign("CHALLENGE", pair, {4: pair.kid}, payload, merchant)


def login(iat: int = NOW, merchant=MERCHANT, pair=HOLDER) -> bytes:
    return sign("LOGIN", pair, {4: CARD_ID}, {1: bytes(16), 2: ORIGIN, 3: iat}, merchant)


def subject(label: str, secret: bytes = SECRET) -> bytes:
    return hashlib.sha256(b"TENTHCUP/" + label.encode() + b"/1\0" + secret).digest()


def commitment(label: str, secret: bytes = SECRET) -> bytes:
    return hashlib.sha256(b"TENTHCUP/COMMITMENT/1\0" + subject(label, secret)).digest()


def claim(iat: int = NOW, merchant=MERCHANT, subject: bytes | None = None, pair=HOLDER) -> bytes:
    subject = hashlib.sha256(invite()).digest() if subject is None else subject
    return sign("CLAIM", pair, {}, {1: subject, 2: pair.raw, 3: iat, 4: ORIGIN}, merchant)


def enrol(iat: int = NOW, merchant=bytes(16)) -> bytes:
    subject = hashlib.sha256(b"TENTHCUP/ENROL-LINK/1\0" + SECRET).digest()
    return sign("ENROL", DEVICE, {}, {1: subject, 2: DEVICE.x, 3: iat, 4: ORIGIN}, merchant)


def receipt_payload(**changes) -> dict:
    payload = {1: CARD_ID, 2: 1, 3: 1, 4: NOW, 5: NOW, 6: bytes(16), 7: 0, 8: 0, 9: 10, 10: 0}
    payload |= {11: hashlib.sha256(b"event 1").digest(), 12: bytes(32)}
    return payload | {int(name[1:]): value for name, value in changes.items()}


def receipt(merchant=MERCHANT, pair=ISSUER, **changes) -> bytes:
    return sign("RECEIPT", pair, {4: pair.kid}, receipt_payload(**changes), merchant)


def record(pair=ISSUER, merchant=MERCHANT, kinds=(3, 5, 6, 7, 8, 16, 17, 18), status=1, **changes) -> dict:
    fields = {1: pair.kid, 2: -19, 3: pair.x, 4: merchant, 5: list(kinds), 6: NOW - 86400, 7: NOW + 86400, 8: status}
    return fields | {int(name[1:]): value for name, value in changes.items()}


BOTH = (record(), record(OTHER_ISSUER, OTHER_MERCHANT))


def keyset(*records, version=1, iat=NOW, exp=NOW + 86400, pair=ROOT, kid=None, merchant=bytes(16)) -> bytes:
    payload = {1: version, 2: iat, 3: exp, 4: list(records or BOTH)}
    return sign("KEYSET", pair, {4: kid or pair.kid}, payload, merchant)


def text(digit: int, token: bytes) -> str:
    out = f"90{digit}"
    for at in range(0, len(token), 7):
        block = token[at : at + 7]
        width = {7: 17, 6: 15, 5: 13, 4: 10, 3: 8, 2: 5, 1: 3}[len(block)]
        out += f"{int.from_bytes(block, 'big'):0{width}d}"
    return out


def rotating_code(time: int = NOW, secret: bytes = TOTP_SECRET, card_id: bytes = CARD_ID) -> str:
    digest = hmac.digest(secret, (time // 30).to_bytes(8, "big"), "sha1")
    at = digest[19] % 16
    password = (int.from_bytes(digest[at : at + 4], "big") % 2**31) % 10**8
    return "91" + text(1, card_id)[3:] + f"{time:010}{password:08}"


MAKERS = {
    "SHOW": show,
    "REDEEM": redeem,
    "CARD": card,
    "SHOW-CARD": show_card,
    "VOUCHER": voucher,
    "COUPON": coupon,
    "INVITE": invite,
    "PAPER": paper,
    "ENTRY": entry,
    "CHALLENGE": challenge,
    "LOGIN": login,
    "CLAIM": claim,
    "ENROL": enrol,
    "RECEIPT": receipt,
    "FREEZE": freeze,
}
