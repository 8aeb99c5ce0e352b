"""Tokens with a good signature over bytes that are not the template's."""

import cbor2
import pytest
import signer
from expect import refused
from signer import HOLDER, ISSUER, NOW, P256

from tenthcup_checker.kinds import CARD, CHALLENGE, CLAIM, ENTRY, INVITE, LOGIN, RECEIPT, SHOW, SHOW_CARD
from tenthcup_checker.refusal import Reason
from tenthcup_checker.token import Unverified

CTI = b"\0\0\0\1" + b"8 random"
IAT = f"1a{NOW:08x}"
SHOW_HEADER = {4: signer.CARD_ID}


def malformed(kind, raw):
    refused(Reason.MALFORMED, lambda: Unverified.from_bytes(kind, raw))


def show(payload, header=SHOW_HEADER):
    return signer.sign("SHOW", HOLDER, header, payload)


@pytest.mark.parametrize(
    "payload",
    [
        "bf06" + IAT + "074c" + CTI.hex() + "ff",  # indefinite map
        "a2061b00000000" + f"{NOW:08x}" + "074c" + CTI.hex(),  # integer longer than needed
        "b802" + "06" + IAT + "074c" + CTI.hex(),  # map length longer than needed
        "a206" + IAT + "07580c" + CTI.hex(),  # string length longer than needed
        "a2074c" + CTI.hex() + "06" + IAT,  # out of order
        "a306" + IAT + "06" + IAT + "074c" + CTI.hex(),  # a key twice
        "a206" + IAT + "075f4c" + CTI.hex() + "ff",  # indefinite string
        "a206" + "fb41dab9ab00000000" + "074c" + CTI.hex(),  # a float as time
        "a206" + "fa4ed5cd58" + "074c" + CTI.hex(),
        "a206" + "20" + "074c" + CTI.hex(),  # negative
        "a206" + "1b0000000100000000" + "074c" + CTI.hex(),  # 2^32
        "a206" + "c1" + IAT + "074c" + CTI.hex(),  # a tagged time
        "a106" + IAT,  # a key missing
        "a1074c" + CTI.hex(),
        "a306" + IAT + "074c" + CTI.hex() + "0800",  # an unknown key
        "a3042006" + IAT + "074c" + CTI.hex(),
        "a206" + IAT + "074b" + CTI.hex()[2:],  # 11 bytes
        "a206" + IAT + "074d" + CTI.hex() + "00",  # 13 bytes
        "a206" + IAT + "076c" + CTI.hex(),  # text where bytes are due
        "a206" + IAT + "074c" + CTI.hex() + "00",  # a trailing byte
        "a0",
        "80",
        "f6",
        "",
    ],
)
def test_payload(payload):
    malformed(SHOW, show(bytes.fromhex(payload)))


@pytest.mark.parametrize("iat", [0, 23, 24, 255, 256, 65535, 65536, 2**32 - 1])
def test_times_of_every_length(iat):
    assert Unverified.from_bytes(SHOW, show({6: iat, 7: CTI})).payload[6] == iat


@pytest.mark.parametrize(
    "header",
    [
        {},
        {4: signer.CARD_ID[:15]},
        {4: signer.CARD_ID + b"\0"},
        {4: signer.CARD_ID[:4]},
        {4: signer.CARD_ID.hex()},
        {4: signer.CARD_ID, 5: b""},
        {3: 0, 4: signer.CARD_ID},
        {2: [1], 4: signer.CARD_ID},
        {13: []},
    ],
)
def test_header(header):
    malformed(SHOW, show({6: NOW, 7: CTI}, header))


@pytest.mark.parametrize("algorithm", [-8, -7, -35, -48, 19, 0, "Ed25519"])
def test_algorithm(algorithm):
    protected = cbor2.dumps({1: algorithm, 4: signer.CARD_ID})
    payload = cbor2.dumps({6: NOW, 7: CTI})
    signature = HOLDER.private.sign(signer.to_be_signed("SHOW", protected, payload, signer.MERCHANT))
    malformed(SHOW, signer.envelope(protected, payload, signature))


def test_envelope():
    protected, unprotected, payload, signature = cbor2.loads(signer.show())
    assert Unverified.from_bytes(SHOW, cbor2.dumps([protected, {}, payload, signature])).raw == signer.show()
    for envelope in (
        [protected, {4: signer.CARD_ID}, payload, signature],
        [protected, {1: -19}, payload, signature],
        [protected, [], payload, signature],
        [protected, b"", payload, signature],
        [b"", {1: -19, 4: signer.CARD_ID}, payload, signature],
        [protected, {}, None, signature],
        [protected, {}, payload, signature[:63]],
        [protected, {}, payload, signature + b"\0"],
        [protected, {}, payload],
        [protected, {}, payload, signature, b""],
        {1: protected},
    ):
        malformed(SHOW, cbor2.dumps(envelope))
    malformed(SHOW, b"\xd2" + signer.show())
    malformed(SHOW, b"\x9f" + signer.show()[1:] + b"\xff")
    malformed(SHOW, b"\x98\x04" + signer.show()[1:])


def test_a_card_in_a_byte_string():
    raw = signer.sign("SHOW-CARD", HOLDER, {13: signer.card()}, signer.show_payload())
    malformed(SHOW_CARD, raw)
    malformed(SHOW_CARD, signer.sign("SHOW-CARD", HOLDER, {4: signer.CARD_ID}, signer.show_payload()))
    malformed(SHOW_CARD, signer.sign("SHOW-CARD", HOLDER, {13: []}, signer.show_payload()))


@pytest.mark.parametrize(
    "cnf",
    [
        {},
        {1: {1: 1, -1: 6}},
        {1: {1: 2, -1: 6, -2: HOLDER.x}},
        {1: {1: 1, -1: 4, -2: HOLDER.x}},
        {1: {1: 1, 3: -19, -1: 6, -2: HOLDER.x}},
        {1: {1: 1, -1: 6, -2: HOLDER.x[:31]}},
        {1: {1: 1, -1: 6, -2: HOLDER.x, -4: bytes(32)}},
        {3: b"kid"},
        {1: {1: 2, -1: 1, -2: P256.raw[:32]}},
        {1: {1: 2, -1: 1, -2: P256.raw[:32], -3: bytes(32)}},  # no point
        {1: {1: 2, -1: 1, -2: P256.raw[:32], -3: P256.raw[32:63]}},
        {1: {1: 2, -1: 1, -2: P256.raw[:32], -3: True}},  # RFC 9053 allows a sign bit for y, the template does not
        {1: {1: 2, -1: 2, -2: P256.raw[:32], -3: P256.raw[32:]}},
        {1: {1: 2, -1: 6, -2: HOLDER.x}},
        {1: {1: 1, -1: 6, -2: HOLDER.x, -3: HOLDER.x}},
        {1: {1: 2, 3: -9, -1: 1, -2: P256.raw[:32], -3: P256.raw[32:]}},
        {1: P256.cose, 3: b"kid"},
    ],
)
def test_cnf(cnf):
    payload = signer.card_payload() | {8: cnf}
    malformed(CARD, signer.sign("CARD", ISSUER, {4: ISSUER.kid}, payload))


@pytest.mark.parametrize("payload", [{6: NOW, 7: signer.INVITE_ID}, {4: NOW, 7: signer.INVITE_ID}, {4: NOW, 6: NOW, 7: b""}])
def test_invite(payload):
    malformed(INVITE, signer.sign("INVITE", ISSUER, {4: ISSUER.kid}, payload))


HASH = b"\x11" * 32
REDEEM = {"k6": 2}
REVERSE = {"k6": 3, "k11": None, "k12": HASH}
APPROVE = REVERSE | {"k6": 4}
MOVE = {"k6": 5, "k12": HASH}
MOVE_LOST = REVERSE | {"k6": 5, "k13": signer.CARD_ID}


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"k1": 2, "k2": HASH},
        {"k1": 2**53 - 1, "k2": HASH},
        {"k8": "receipt 4711"},
        {"k8": "é" * 32},
        {"k7": 100, "k8": "x"},
        {"k9": 0, "k10": "EUR"},
        {"k9": 2**53 - 1, "k10": "JPY"},
        {"k11": "1"},
        {"k11": "0" * 700},
        {"k2": HASH},  # a fork, not malformed
        REDEEM,
        REVERSE,
        APPROVE,
        MOVE,
        MOVE_LOST,
        MOVE_LOST | {"k8": "counts for nothing", "k9": 0, "k10": "EUR"},
    ],
)
def test_entry_good(changes):
    Unverified.from_bytes(ENTRY, signer.entry(**changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"k1": 0},
        {"k1": -1},
        {"k1": 2**53, "k2": HASH},
        {"k3": -1},
        {"k3": 2**32},
        {"k3": 1.5},
        {"k6": 0},
        {"k6": 4},
        {"k6": 5},
        APPROVE | {"k6": 5},
        {"k7": 0, "k8": "x"},
        {"k7": 101, "k8": "x"},
        {"k7": 2},  # no sale reference
        REDEEM | {"k7": 2, "k8": "x"},
        REVERSE | {"k7": 2, "k8": "x"},
        APPROVE | {"k7": 2, "k8": "x"},
        {"k8": ""},
        {"k8": "x" * 65},
        {"k8": "é" * 33},
        {"k8": "a\nb"},
        {"k8": "a\x7fb"},
        {"k8": "a\x85b"},
        {"k8": b"bytes"},
        {"k9": 100},
        {"k10": "EUR"},
        {"k9": 2**53, "k10": "EUR"},
        {"k9": -1, "k10": "EUR"},
        {"k9": 1, "k10": "eur"},
        {"k9": 1, "k10": "EURO"},
        {"k9": 1, "k10": "ÉUR"},
        {"k9": 1, "k10": "EUR\n"},
        {"k11": None},
        {"k11": ""},
        {"k11": "12a"},
        {"k11": "12\n"},
        {"k11": "１"},
        {"k11": "0" * 701},
        REDEEM | {"k11": None},
        REVERSE | {"k11": "1"},
        APPROVE | {"k11": "1"},
        APPROVE | {"k12": None},
        APPROVE | {"k12": HASH[:31]},
        REVERSE | {"k12": None},
        REVERSE | {"k12": HASH[:31]},
        {"k12": HASH},
        {"k13": 0},
        {"k13": signer.CARD_ID},
        {"k6": 0},
        {"k6": 6, "k12": HASH},
        MOVE | {"k12": None},
        MOVE | {"k12": HASH[:31]},
        MOVE | {"k12": HASH + b"1"},
        MOVE | {"k11": None},
        MOVE | {"k11": ""},
        MOVE | {"k13": signer.CARD_ID},
        MOVE | {"k7": 2, "k8": "x"},
        MOVE_LOST | {"k12": None},
        MOVE_LOST | {"k13": signer.CARD_ID[:15]},
        MOVE_LOST | {"k13": signer.CARD_ID + b"1"},
        MOVE_LOST | {"k7": 2, "k8": "x"},
        MOVE_LOST | {"k14": 0},
        REDEEM | {"k11": None, "k13": signer.CARD_ID},
        REVERSE | {"k13": signer.CARD_ID},
        APPROVE | {"k13": signer.CARD_ID},
    ],
    ids=repr,
)
def test_entry_bad(changes):
    malformed(ENTRY, signer.entry(**changes))


@pytest.mark.parametrize("size, good", [(0, False), (1, True), (255, True), (256, False)])
def test_origins(size, good):
    payloads = {
        LOGIN: {1: bytes(16), 2: "o" * size, 3: NOW},
        CLAIM: {1: bytes(32), 2: HOLDER.x, 3: NOW, 4: "o" * size},
    }
    for kind, payload in payloads.items():
        raw = signer.sign(kind.label, HOLDER, {4: signer.CARD_ID} if kind is LOGIN else {}, payload)
        Unverified.from_bytes(kind, raw) if good else malformed(kind, raw)


def test_challenge():
    payload = cbor2.loads(cbor2.loads(signer.challenge())[2])
    for key in payload:
        fewer = {other: value for other, value in payload.items() if other != key}
        malformed(CHALLENGE, signer.sign("CHALLENGE", ISSUER, {4: ISSUER.kid}, fewer))


LATER = {"k2": 2, "k3": 2, "k6": signer.STORE_ID, "k12": HASH}


MOVED = LATER | {"k3": 5}


@pytest.mark.parametrize(
    "changes",
    [
        {},
        LATER,
        LATER | {"k3": 4, "k7": -3, "k8": -1},
        LATER | {"k3": 3, "k9": 0},
        LATER | {"k7": 3, "k8": 1 - 2**53},
        MOVED,
        MOVED | {"k6": bytes(16)},
    ],
)
def test_receipt_good(changes):
    Unverified.from_bytes(RECEIPT, signer.receipt(**changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"k2": 0},
        {"k2": 2},
        {"k3": 0},
        {"k3": 2},
        {"k6": signer.STORE_ID},
        {"k12": HASH},
        {"k3": 5},
        LATER | {"k3": 6},
        MOVED | {"k7": 1},
        MOVED | {"k12": bytes(32)},
        LATER | {"k3": 1},
        LATER | {"k6": bytes(16)},
        LATER | {"k12": bytes(32)},
        LATER | {"k7": 1.0},
        {"k7": 1},
        LATER | {"k7": -1},
        LATER | {"k3": 3, "k7": 1},
        LATER | {"k3": 4, "k7": 0},
        LATER | {"k3": 4, "k7": 1},
        LATER | {"k8": 2**53},
        LATER | {"k8": -(2**53)},
        LATER | {"k2": 2**53},
        LATER | {"k9": 2**53},
        LATER | {"k9": -1},
        LATER | {"k10": -1},
        LATER | {"k11": bytes(31)},
        LATER | {"k13": 0},
    ],
    ids=repr,
)
def test_receipt_bad(changes):
    malformed(RECEIPT, signer.receipt(**changes))
