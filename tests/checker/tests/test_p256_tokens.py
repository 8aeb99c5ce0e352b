"""Tokens of holders whose phone keeps a P-256 key."""

import cbor2
import pytest
import signer
from expect import refused
from signer import MAKERS, MERCHANT, OTHER_MERCHANT
from test_tokens import LABELS, Records, records, verify

from tenthcup_checker import keys
from tenthcup_checker.refusal import Reason

P256_KINDS = ["SHOW", "REDEEM", "SHOW-CARD", "LOGIN", "CLAIM"]


def p256_records() -> Records:
    known = records()
    known.holders[signer.CARD_ID] = keys.from_bytes(signer.P256.raw)
    return known


@pytest.mark.parametrize("label", P256_KINDS)
def test_p256_holders(label):
    raw = MAKERS[label](pair=signer.P256)
    verify(label, raw, p256_records())
    high = signer.P256Pair(signer.P256.private, low=False)
    refused(Reason.BAD_SIGNATURE, lambda: verify(label, MAKERS[label](pair=high), p256_records()))
    flipped = raw[:-1] + bytes([raw[-1] ^ 1])
    refused(Reason.BAD_SIGNATURE, lambda: verify(label, flipped, p256_records()))
    refused(Reason.BAD_SIGNATURE, lambda: verify(label, MAKERS[label](pair=signer.P256, merchant=OTHER_MERCHANT), p256_records()))


@pytest.mark.parametrize("label", ["SHOW", "REDEEM", "LOGIN"])
def test_the_key_on_record_names_the_algorithm(label):
    refused(Reason.BAD_SIGNATURE, lambda: verify(label, MAKERS[label](pair=signer.P256)))
    refused(Reason.BAD_SIGNATURE, lambda: verify(label, MAKERS[label](), p256_records()))


class Disguised:
    """Names one algorithm and signs with the other."""

    def __init__(self, pair, algorithm):
        self.sign, self.raw, self.cose, self.algorithm = pair.sign, pair.raw, pair.cose, algorithm


@pytest.mark.parametrize("pair, algorithm", [(signer.HOLDER, -9), (signer.P256, -19)])
@pytest.mark.parametrize("label", ["SHOW-CARD", "CLAIM"])
def test_a_header_that_names_the_other_algorithm(label, pair, algorithm):
    refused(Reason.BAD_SIGNATURE, lambda: verify(label, MAKERS[label](pair=Disguised(pair, algorithm))))


@pytest.mark.parametrize("label", sorted(set(LABELS) - set(P256_KINDS)))
def test_only_holders_may_name_p256(label):
    protected, _, payload, _ = cbor2.loads(MAKERS[label]())
    header = cbor2.dumps(cbor2.loads(protected) | {1: -9})
    merchant = bytes(16) if label == "ENROL" else MERCHANT
    signature = signer.P256.sign(signer.to_be_signed(label, header, payload, merchant))
    refused(Reason.MALFORMED, lambda: verify(label, signer.envelope(header, payload, signature)))
