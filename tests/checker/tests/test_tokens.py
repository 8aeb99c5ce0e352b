import cbor2
import pytest
import signer
from cwt import COSE, COSEKey, VerifyError
from expect import refused
from signer import MAKERS, MERCHANT, NOW, OTHER_MERCHANT, record

from tenthcup_checker.checks import Records, check
from tenthcup_checker.ed25519 import PublicKey
from tenthcup_checker.keyset import KeySet
from tenthcup_checker.kinds import ENTRY, KINDS, SHOW
from tenthcup_checker.refusal import Reason, Refused
from tenthcup_checker.token import Unverified, replay_key

LABELS = sorted(MAKERS)
EXTRA = {"REDEEM": signer.REDEEM_EXTRA}
KEYS = {"SHOW": signer.HOLDER, "REDEEM": signer.HOLDER, "SHOW-CARD": signer.HOLDER, "LOGIN": signer.HOLDER}
KEYS |= {"CLAIM": signer.HOLDER, "ENTRY": signer.DEVICE, "ENROL": signer.DEVICE}


def records(merchant=MERCHANT, *keys) -> Records:
    root = PublicKey.from_bytes(signer.ROOT.x)
    holder, device = PublicKey.from_bytes(signer.HOLDER.x), PublicKey.from_bytes(signer.DEVICE.x)
    keyset = KeySet.verify(root, signer.keyset(*keys), NOW)
    return Records(merchant, keyset, {signer.CARD_ID: holder}, {signer.DEVICE_ID: device})


def verify(label: str, raw: bytes, known: Records | None = None, extra: bytes | None = None, now=NOW):
    extra = EXTRA.get(label, b"") if extra is None else extra
    return check(Unverified.from_bytes(KINDS[label], raw), known or records(), now, extra)


@pytest.mark.parametrize("label", LABELS)
def test_good(label):
    raw = MAKERS[label]()
    assert verify(label, raw).token.raw == raw


@pytest.mark.parametrize("label", LABELS)
def test_a_second_oracle_agrees(label):
    """Python's `cwt`, which knows nothing of our templates, checks the same bytes under our AAD and no other."""
    pair = KEYS.get(label, signer.ISSUER)
    protected = cbor2.loads(cbor2.loads(MAKERS[label]())[0])
    kid = protected.get(4, b"none")
    key = COSEKey.new({1: 1, -1: 6, 3: -19, 4: [2], -2: pair.x, 2: kid})
    merchant = bytes(16) if label == "ENROL" else MERCHANT
    external_aad = signer.aad(label, merchant, EXTRA.get(label, b""))
    raw = b"\xd2" + MAKERS[label]()
    cose = COSE.new(verify_kid=False)
    assert cose.decode(raw, key, external_aad=external_aad) == cbor2.loads(raw[1:])[2]
    with pytest.raises(VerifyError):
        cose.decode(raw, key, external_aad=signer.aad(label, OTHER_MERCHANT))


def test_sizes_that_the_document_names():
    assert len(signer.show()) == 112
    assert len(signer.redeem()) == 124


def test_a_show_byte_for_byte():
    """The template written out by hand, without any CBOR library."""
    signature = cbor2.loads(signer.show())[3]
    protected = "a2" + "0132" + "0450" + signer.CARD_ID.hex()
    payload = "a2" + "061a" + f"{NOW:08x}" + "074c" + "00000001" + b"8 random".hex()
    by_hand = "84" + "55" + protected + "a0" + "55" + payload + "5840" + signature.hex()
    assert signer.show() == bytes.fromhex(by_hand)
    aad = "5820" + b"TENTHCUP/SHOW/1".hex() + "00" + MERCHANT.hex()
    signed = "84" + "6a" + b"Signature1".hex() + "55" + protected + aad + "55" + payload
    PublicKey.from_bytes(signer.HOLDER.x).verify(signature, bytes.fromhex(signed))


@pytest.mark.parametrize("label", ["SHOW", "CARD", "SHOW-CARD"])
def test_every_bit_counts(label):
    raw, known = MAKERS[label](), records()
    accepted = []
    for bit in range(8 * len(raw)):
        changed = bytearray(raw)
        changed[bit // 8] ^= 1 << bit % 8
        try:
            verify(label, bytes(changed), known)
            accepted.append(bit)
        except Refused:
            pass
    assert accepted == []


@pytest.mark.parametrize("label", LABELS)
def test_every_truncation_and_a_trailing_byte(label):
    raw = MAKERS[label]()
    for size in range(len(raw)):
        refused(Reason.MALFORMED, lambda: verify(label, raw[:size]))
    refused(Reason.MALFORMED, lambda: verify(label, raw + b"\0"))


@pytest.mark.parametrize("other", LABELS)
@pytest.mark.parametrize("label", LABELS)
def test_no_kind_passes_for_another(label, other):
    if label == other:
        return
    for extra in (b"", signer.REDEEM_EXTRA):
        with pytest.raises(Refused):
            verify(other, MAKERS[label](), extra=extra)


@pytest.mark.parametrize("other", LABELS)
@pytest.mark.parametrize("label", LABELS)
def test_a_label_is_part_of_what_is_signed(label, other):
    """The same bytes of header and payload signed under another kind's label: only the AAD tells them apart."""
    if label == other:
        return
    protected, _, payload, _ = cbor2.loads(MAKERS[label]())
    merchant = bytes(16) if label == "ENROL" else MERCHANT
    pair = KEYS.get(label, signer.ISSUER)
    message = signer.to_be_signed(other, protected, payload, merchant, EXTRA.get(label, b""))
    raw = signer.envelope(protected, payload, pair.private.sign(message))
    refused(Reason.BAD_SIGNATURE, lambda: verify(label, raw))


@pytest.mark.parametrize("label", sorted(set(LABELS) - {"ENROL"}))
def test_other_merchant(label):
    """Signed by the right key, for another merchant."""
    refused(Reason.BAD_SIGNATURE, lambda: verify(label, MAKERS[label](merchant=OTHER_MERCHANT)))


def test_an_enrol_has_no_merchant():
    verify("ENROL", signer.enrol(), records(OTHER_MERCHANT))
    refused(Reason.BAD_SIGNATURE, lambda: verify("ENROL", signer.enrol(merchant=MERCHANT)))


@pytest.mark.parametrize("label", ["CARD", "VOUCHER", "COUPON", "INVITE", "PAPER", "RECEIPT", "FREEZE"])
def test_issuer_key_of_another_merchant(label):
    make = MAKERS[label]
    theirs = make(merchant=OTHER_MERCHANT, pair=signer.OTHER_ISSUER)
    verify(label, theirs, records(OTHER_MERCHANT))
    refused(Reason.OTHER_MERCHANT, lambda: verify(label, theirs))
    refused(Reason.OTHER_MERCHANT, lambda: verify(label, make(merchant=MERCHANT, pair=signer.OTHER_ISSUER)))
    refused(Reason.UNKNOWN_KEY, lambda: verify(label, make(pair=signer.Pair.of("nobody"))))


@pytest.mark.parametrize("at", [0, 16, 32])
def test_redeem_is_bound_to_device_store_and_reward(at):
    extra = bytearray(signer.REDEEM_EXTRA)
    extra[at] ^= 1
    refused(Reason.BAD_SIGNATURE, lambda: verify("REDEEM", signer.redeem(), extra=bytes(extra)))
    refused(Reason.BAD_SIGNATURE, lambda: verify("REDEEM", signer.redeem(), extra=b""))


def test_a_card_in_a_show_card_is_checked():
    forged = signer.card(pair=signer.Pair.of("nobody"))
    refused(Reason.UNKNOWN_KEY, lambda: verify("SHOW-CARD", signer.show_card(carried=forged)))
    protected, _, payload, signature = cbor2.loads(signer.card())
    broken = signer.envelope(protected, payload, signature[:-1] + bytes([signature[-1] ^ 1]))
    refused(Reason.BAD_SIGNATURE, lambda: verify("SHOW-CARD", signer.show_card(carried=broken)))
    refused(Reason.MALFORMED, lambda: verify("SHOW-CARD", signer.show_card(carried=signer.invite())))
    expired = signer.card(iat=NOW - 100, exp=NOW)
    refused(Reason.EXPIRED, lambda: verify("SHOW-CARD", signer.show_card(carried=expired)))
    strangers = signer.card(cose=signer.DEVICE.cose)
    refused(Reason.BAD_SIGNATURE, lambda: verify("SHOW-CARD", signer.show_card(carried=strangers)))
    assert Unverified.from_bytes(KINDS["SHOW-CARD"], signer.show_card()).card_id == signer.CARD_ID


@pytest.mark.parametrize("x", [bytes(32), b"\1" + bytes(31), (2**255 - 18).to_bytes(32, "little")])
def test_a_bad_key_in_a_token(x):
    refused(Reason.MALFORMED, lambda: verify("CARD", signer.card(cose={1: 1, -1: 6, -2: x})))
    refused(Reason.MALFORMED, lambda: verify("SHOW-CARD", signer.show_card(carried=signer.card(cose={1: 1, -1: 6, -2: x}))))
    for label in ("CLAIM", "ENROL"):
        raw = signer.sign(label, signer.HOLDER, {}, {1: bytes(32), 2: x, 3: NOW, 4: signer.ORIGIN})
        refused(Reason.MALFORMED, lambda: verify(label, raw))


def test_when_an_issuer_key_has_to_be_valid():
    """Now, for what is presented now, whenever it was signed; for a receipt, when it was recorded."""
    later, earlier = record(k6=NOW + 10, k7=NOW + 20), record(k6=NOW - 20, k7=NOW - 10)
    for label in ("CARD", "VOUCHER", "COUPON", "INVITE", "PAPER", "SHOW-CARD", "FREEZE"):
        raw = MAKERS[label]()
        verify(label, raw, records(MERCHANT, later), now=NOW + 10)
        verify(label, raw, records(MERCHANT, later), now=NOW + 20)
        for keys, now in ((later, NOW + 9), (later, NOW + 21), (earlier, NOW)):
            refused(Reason.KEY_NOT_VALID, lambda: verify(label, raw, records(MERCHANT, keys), now=now))
    verify("RECEIPT", signer.receipt(k4=NOW + 10), records(MERCHANT, later), now=NOW + 99999)
    refused(Reason.KEY_NOT_VALID, lambda: verify("RECEIPT", signer.receipt(), records(MERCHANT, later), now=NOW + 10))


def test_the_key_is_looked_at_before_the_signature_and_that_before_the_time():
    stale = signer.show_card(iat=NOW - 100, carried=signer.card(exp=NOW - 50, iat=NOW - 100))
    flipped = stale[:-1] + bytes([stale[-1] ^ 1])
    refused(Reason.KEY_NOT_VALID, lambda: verify("SHOW-CARD", flipped, records(MERCHANT, record(status=2))))
    refused(Reason.UNKNOWN_KEY, lambda: verify("SHOW-CARD", flipped, records(MERCHANT, record(kinds=[7], status=2))))
    late = signer.invite(iat=NOW - 100, exp=NOW)
    refused(Reason.BAD_SIGNATURE, lambda: verify("INVITE", late[:-1] + bytes([late[-1] ^ 1])))
    refused(Reason.EXPIRED, lambda: verify("INVITE", late))


def test_a_coupon_of_a_device():
    known = records()
    good = signer.coupon(pair=signer.DEVICE, kid=signer.DEVICE_ID)
    verify("COUPON", good, known)
    refused(Reason.BAD_SIGNATURE, lambda: verify("COUPON", signer.coupon(kid=signer.DEVICE_ID), known))
    refused(Reason.MALFORMED, lambda: verify("COUPON", signer.coupon(kid=signer.DEVICE_ID[:8]), known))
    known.devices.clear()
    refused(Reason.UNKNOWN_DEVICE, lambda: verify("COUPON", good, known))


def test_generations():
    assert Unverified.from_bytes(KINDS["PAPER"], signer.paper(generation=0x0102)).generation == 0x0102
    carried = signer.card(generation=65535)
    assert Unverified.from_bytes(KINDS["SHOW-CARD"], signer.show_card(carried=carried)).generation == 65535


def test_text_and_kind_digit():
    code = signer.text(1, signer.show())
    assert len(code) == 275
    assert Unverified.from_text(SHOW, code).raw == signer.show()
    for digit in "2345678":
        refused(Reason.WRONG_KIND, lambda: Unverified.from_text(SHOW, "90" + digit + code[3:]))
    refused(Reason.WRONG_KIND, lambda: Unverified.from_text(ENTRY, code))


@pytest.mark.parametrize("label", [label for label in LABELS if KINDS[label].digit])
def test_kinds_with_a_digit_fit_in_a_code(label):
    assert len(signer.text(KINDS[label].digit, MAKERS[label]())) <= 700


def test_unknown_card_and_device():
    known = records()
    known.holders.clear()
    known.devices.clear()
    refused(Reason.UNKNOWN_CARD, lambda: verify("SHOW", signer.show(), known))
    refused(Reason.UNKNOWN_DEVICE, lambda: verify("ENTRY", signer.entry(), known))


def test_holder_key_of_somebody_else():
    refused(Reason.BAD_SIGNATURE, lambda: verify("SHOW", signer.show(pair=signer.DEVICE)))


def test_replay_key():
    key = replay_key(NOW, signer.CARD_ID, b"0123456789ab")
    assert len(key) == 32
    assert key == (NOW // 60).to_bytes(4, "big") + signer.CARD_ID + b"0123456789ab"


def test_zeros_are_nobodys_merchant():
    refused(Reason.BAD_SIGNATURE, lambda: verify("SHOW", signer.show(merchant=bytes(16))))
