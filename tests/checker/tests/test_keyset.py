import hashlib

import pytest
import signer
from expect import refused
from signer import ISSUER, MERCHANT, NOW, OTHER_ISSUER, OTHER_MERCHANT, ROOT, keyset, record

from tenthcup_checker.ed25519 import PublicKey
from tenthcup_checker.keyset import KeySet
from tenthcup_checker.kinds import CARD, CHALLENGE, INVITE, RECEIPT
from tenthcup_checker.refusal import Reason

PINNED = PublicKey.from_bytes(ROOT.x)
NOBODY = signer.Pair.of("nobody")


def verify(raw, now=NOW, version=0):
    return KeySet.verify(PINNED, raw, now, version)


def test_good():
    keys = verify(keyset(version=7))
    assert keys.version == 7
    assert keys.key(MERCHANT, ISSUER.kid, CARD, NOW).raw == ISSUER.x
    assert keys.key(OTHER_MERCHANT, OTHER_ISSUER.kid, CARD, NOW).raw == OTHER_ISSUER.x


def test_root():
    refused(Reason.BAD_SIGNATURE, lambda: verify(keyset(pair=NOBODY)))
    refused(Reason.BAD_SIGNATURE, lambda: verify(keyset(kid=NOBODY.kid)))
    refused(Reason.BAD_SIGNATURE, lambda: verify(keyset(pair=NOBODY, kid=ROOT.kid)))
    refused(Reason.BAD_SIGNATURE, lambda: verify(keyset(merchant=MERCHANT)))


def test_version_never_falls():
    verify(keyset(version=7), version=7)
    refused(Reason.ROLLED_BACK, lambda: verify(keyset(version=6), version=7))


@pytest.mark.parametrize("now, good", [(NOW, True), (NOW + 99, True), (NOW + 100, False), (NOW + 101, False)])
def test_expiry(now, good):
    raw = keyset(exp=NOW + 100)
    verify(raw, now) if good else refused(Reason.EXPIRED, lambda: verify(raw, now))


def test_an_expired_key_set_signs_nothing_more_but_its_receipts_stay_true():
    keys = verify(keyset(exp=NOW + 100))
    keys.key(MERCHANT, ISSUER.kid, CARD, NOW + 99)
    refused(Reason.KEY_NOT_VALID, lambda: keys.key(MERCHANT, ISSUER.kid, CARD, NOW + 100))
    keys.key(MERCHANT, ISSUER.kid, RECEIPT, NOW + 100)


@pytest.mark.parametrize("merchant, pair", [(MERCHANT, OTHER_ISSUER), (OTHER_MERCHANT, ISSUER)])
def test_kid_of_another_merchant(merchant, pair):
    refused(Reason.OTHER_MERCHANT, lambda: verify(keyset()).key(merchant, pair.kid, CARD, NOW))


def test_unknown_kid():
    refused(Reason.UNKNOWN_KEY, lambda: verify(keyset()).key(MERCHANT, b"none", CARD, NOW))


def test_one_key_of_two_merchants():
    """The pair of merchant and kid is unique, not the kid."""
    keys = verify(keyset(record(), record(merchant=OTHER_MERCHANT, status=2)))
    keys.key(MERCHANT, ISSUER.kid, CARD, NOW)
    refused(Reason.KEY_NOT_VALID, lambda: keys.key(OTHER_MERCHANT, ISSUER.kid, CARD, NOW))


@pytest.mark.parametrize("at", [0, NOW - 86400, NOW, NOW + 86400])
def test_a_revoked_key_is_revoked_at_any_time(at):
    keys = verify(keyset(record(status=2, k6=0)))
    refused(Reason.KEY_NOT_VALID, lambda: keys.key(MERCHANT, ISSUER.kid, CARD, at))


@pytest.mark.parametrize("kind", [CARD, INVITE, CHALLENGE, RECEIPT])
def test_kinds(kind):
    only = verify(keyset(record(kinds=[kind.number])))
    for tried in (CARD, INVITE, CHALLENGE, RECEIPT):
        if tried is kind:
            only.key(MERCHANT, ISSUER.kid, tried, NOW)
        else:
            refused(Reason.UNKNOWN_KEY, lambda: only.key(MERCHANT, ISSUER.kid, tried, NOW))


@pytest.mark.parametrize("at, good", [(NOW - 86401, False), (NOW - 86400, True), (NOW + 86400, True), (NOW + 86401, False)])
def test_validity(at, good):
    keys = verify(keyset(exp=NOW + 90000))
    if good:
        keys.key(MERCHANT, ISSUER.kid, CARD, at)
    else:
        refused(Reason.KEY_NOT_VALID, lambda: keys.key(MERCHANT, ISSUER.kid, CARD, at))


@pytest.mark.parametrize(
    "changes",
    [
        {"k1": b"none"},  # no kid of this key
        {"k1": ISSUER.kid + b"\0"},
        {"k2": -8},
        {"k3": ISSUER.x[:31]},
        {"k5": [7, 3]},
        {"k5": [3, 3]},
        {"k5": [1]},
        {"k5": [19]},
        {"k6": -1},
        {"k7": 2**32},
        {"k8": 0},
        {"k8": 3},
        {"k5": [3, 2**53]},
        {"k9": 0},
    ],
    ids=repr,
)
def test_records_malformed(changes):
    refused(Reason.MALFORMED, lambda: verify(keyset(record() | {int(k[1:]): v for k, v in changes.items()})))


def test_records_out_of_order_or_twice():
    ours, theirs = record(), record(OTHER_ISSUER, OTHER_MERCHANT)
    verify(keyset(ours, theirs))
    refused(Reason.MALFORMED, lambda: verify(keyset(theirs, ours)))
    refused(Reason.MALFORMED, lambda: verify(keyset(ours, ours)))


@pytest.mark.parametrize("x", [b"\1" + bytes(31), (2**255 - 18).to_bytes(32, "little"), (2).to_bytes(32, "little")])
def test_bad_keys(x):
    entry = record() | {1: hashlib.sha256(x).digest()[:4], 3: x}
    refused(Reason.MALFORMED, lambda: verify(keyset(entry)))
