"""Templates of vouchers, coupons, papers and freeze lists, and of keys in claims: as test_templates.py."""

import pytest
import signer
from expect import refused
from signer import ISSUER, NOW, P256

from tenthcup_checker.kinds import CLAIM, COUPON, ENROL, FREEZE, PAPER, VOUCHER
from tenthcup_checker.refusal import Reason
from tenthcup_checker.token import Unverified


def malformed(kind, raw):
    refused(Reason.MALFORMED, lambda: Unverified.from_bytes(kind, raw))


@pytest.mark.parametrize("size, good", [(15, False), (16, True), (17, False), (31, False), (32, True), (33, False)])
def test_vouchers(size, good):
    raw = signer.sign("VOUCHER", ISSUER, {4: ISSUER.kid}, {4: NOW, 6: NOW, 7: bytes(size)})
    Unverified.from_bytes(VOUCHER, raw) if good else malformed(VOUCHER, raw)


@pytest.mark.parametrize("kind, size", [(COUPON, 16), (COUPON, 47), (COUPON, 49), (PAPER, 16), (PAPER, 17), (PAPER, 19)])
def test_other_sizes_of_cti(kind, size):
    malformed(kind, signer.sign(kind.label, ISSUER, {4: ISSUER.kid}, {4: NOW, 6: NOW, 7: bytes(size)}))


@pytest.mark.parametrize("kind", [VOUCHER, COUPON, PAPER])
@pytest.mark.parametrize("kid", [ISSUER.kid[:3], ISSUER.kid + b"\0", bytes(15), bytes(17), b""])
def test_kids(kind, kid):
    cti = {VOUCHER: 16, COUPON: 48, PAPER: 18}[kind]
    malformed(kind, signer.sign(kind.label, ISSUER, {4: kid}, {4: NOW, 6: NOW, 7: bytes(cti)}))


@pytest.mark.parametrize("size", [31, 33, 63, 65])
def test_sizes_of_keys_in_claims(size):
    key = (P256.raw + b"\0")[:size]
    malformed(CLAIM, signer.sign("CLAIM", P256, {}, {1: bytes(32), 2: key, 3: NOW, 4: "o"}))


def test_an_enrol_has_no_p256_key():
    claims = {1: bytes(32), 2: P256.raw, 3: NOW, 4: "o"}
    malformed(ENROL, signer.sign("ENROL", signer.DEVICE, {}, claims, bytes(16)))
    malformed(ENROL, signer.sign("ENROL", P256, {}, claims, bytes(16)))


def test_no_point_in_a_claim():
    malformed(CLAIM, signer.sign("CLAIM", P256, {}, {1: bytes(32), 2: P256.raw[:63] + b"\0", 3: NOW, 4: "o"}))


LOW, HIGH = bytes(16), b"\1" * 16


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"k4": [], "k5": [], "k6": [], "k7": []},
        {"k4": [[LOW, 0], [HIGH, 65535]], "k5": [LOW, HIGH]},
        {"k1": 2**53 - 1, "k2": 2**53 - 1, "k3": 2**32 - 1},
    ],
)
def test_freeze_good(changes):
    Unverified.from_bytes(FREEZE, signer.freeze(**changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"k1": -1},
        {"k1": 2**53},
        {"k2": 2**53},
        {"k3": 2**32},
        {"k4": [[HIGH, 0], [LOW, 0]]},
        {"k4": [[LOW, 0], [LOW, 1]]},
        {"k4": [[LOW, 65536]]},
        {"k4": [[LOW, -1]]},
        {"k4": [[LOW]]},
        {"k4": [[LOW, 1, 1]]},
        {"k4": [LOW]},
        {"k4": [[LOW[:15], 1]]},
        {"k4": {LOW: 1}},
        {"k5": [HIGH, LOW]},
        {"k5": [LOW, LOW]},
        {"k6": [HIGH, LOW]},
        {"k6": [LOW, LOW]},
        {"k7": [HIGH, LOW]},
        {"k7": [LOW, LOW]},
        {"k7": [LOW + b"\0"]},
        {"k7": ["0" * 16]},
        {"k8": []},
    ],
    ids=repr,
)
def test_freeze_bad(changes):
    malformed(FREEZE, signer.freeze(**changes))
