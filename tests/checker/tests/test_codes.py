import pytest
import signer
from case import PAPER, ROTATING, card, device, given, key, key_set, voucher
from signer import DEVICE_ID, ISSUER, MERCHANT, NOW, OTHER_ISSUER, OTHER_MERCHANT, REWARD_ID, b64, rotating_code, text

HELD, P256_HELD, ON_PAPER, ROTATES = card(), card(signer.P256.jwk), card(PAPER), card(ROTATING)
SHOW = text(1, signer.show())
SHOW_CARD = text(4, signer.show_card())
ON_SHEET = text(8, signer.paper())
CODES = {"SHOW": (SHOW, HELD), "SHOW-CARD": (SHOW_CARD, HELD), "PAPER": (ON_SHEET, ON_PAPER), "TOTP": (rotating_code(), ROTATES)}


def flip(raw: bytes) -> bytes:
    return raw[:-1] + bytes([raw[-1] ^ 1])


def scanned(code, *cards, **members):
    return given("code", code, {"cards": list(cards)}, **members)


@pytest.mark.parametrize("intent", ["punch", "redeem"])
@pytest.mark.parametrize("name", CODES)
def test_good(name, intent):
    assert scanned(*CODES[name], intent=intent) == "accept"


@pytest.mark.parametrize("name", CODES)
def test_cards_on_record(name):
    code, record = CODES[name]
    assert scanned(code) == "refuse:unknown_card"
    assert scanned(code, record | {"merchant": b64(OTHER_MERCHANT)}) == "refuse:other_merchant"
    assert scanned(code, record | {"status": "frozen"}) == "refuse:card_frozen"


def test_p256():
    assert scanned(text(1, signer.show(pair=signer.P256)), P256_HELD) == "accept"
    assert scanned(text(4, signer.show_card(pair=signer.P256)), P256_HELD) == "accept"
    assert scanned(text(1, signer.show(pair=signer.P256)), HELD) == "refuse:bad_signature"
    assert scanned(SHOW, P256_HELD) == "refuse:bad_signature"


@pytest.mark.parametrize("name", ["SHOW", "SHOW-CARD", "TOTP"])
@pytest.mark.parametrize("age, answer", [(-31, "from_the_future"), (-30, None), (60, None), (61, "stale")])
def test_windows(name, age, answer):
    assert scanned(*CODES[name], now=NOW + age) == (f"refuse:{answer}" if answer else "accept")


@pytest.mark.parametrize("name, code", [("SHOW", SHOW), ("SHOW-CARD", SHOW_CARD)])
@pytest.mark.parametrize("ago, answer", [(121, "stale"), (120, None), (-120, None), (-121, "from_the_future")])
def test_late(name, code, ago, answer):
    found = scanned(code, HELD, now=NOW + 3600, entry_time=NOW + ago)
    assert found == (f"refuse:{answer}" if answer else "accept")


def test_an_entry_that_is_not_late():
    assert scanned(SHOW, HELD, now=NOW + 61, entry_time=NOW + 1) == "refuse:stale"
    assert scanned(SHOW, HELD, now=NOW + 60, entry_time=NOW) == "accept"


@pytest.mark.parametrize("name", ["PAPER", "TOTP"])
def test_online_only(name):
    late = {"now": NOW + 100, "entry_time": NOW}
    assert scanned(*CODES[name], **late) == "refuse:online_only"
    assert scanned(CODES[name][0], **late) == "refuse:online_only"  # before the card is looked for
    assert scanned(CODES[name][0][:-1], **late) == "refuse:malformed"


@pytest.mark.parametrize(
    "name, holder, answer",
    [
        ("SHOW", PAPER, "bad_signature"),
        ("SHOW", ROTATING, "bad_signature"),
        ("SHOW-CARD", PAPER, "bad_signature"),
        ("SHOW-CARD", ROTATING, "bad_signature"),
        ("TOTP", PAPER, "bad_signature"),
        ("TOTP", signer.HOLDER.jwk, "superseded"),
        ("PAPER", ROTATING, "superseded"),
        ("PAPER", signer.P256.jwk, "superseded"),
    ],
)
def test_assurance(name, holder, answer):
    assert scanned(CODES[name][0], card(holder)) == f"refuse:{answer}"


@pytest.mark.parametrize("make, digit, holder", [(signer.show_card, 4, signer.HOLDER.jwk), (signer.paper, 8, PAPER)])
def test_issuer_keys(make, digit, holder):
    code, record = text(digit, make()), card(holder)
    for keys, answer in (
        (key_set(key(kinds=["INVITE"])), "unknown_key"),
        (key_set(key(status="revoked")), "key_not_valid"),
        (key_set(key(nbf=NOW + 1)), "key_not_valid"),
        (key_set(key(exp=NOW - 1)), "key_not_valid"),
        (key_set(key(nbf=NOW, exp=NOW)), None),
        (key_set(exp=NOW), "key_not_valid"),
        (key_set(key(OTHER_ISSUER, OTHER_MERCHANT)), "unknown_key"),
        (key_set(key(merchant=OTHER_MERCHANT)), "other_merchant"),
    ):
        assert scanned(code, record, keys=keys) == (f"refuse:{answer}" if answer else "accept")
        # The key is looked at before the signature.
        assert scanned(text(digit, flip(make())), record, keys=keys) == f"refuse:{answer or 'bad_signature'}"
    assert scanned(code, record, merchant=b64(OTHER_MERCHANT)) == "refuse:other_merchant"


def test_generations():
    for generation, answer in ((0, "refuse:old_generation"), (1, "accept"), (2, "refuse:old_generation")):
        assert scanned(SHOW_CARD, card(generation=generation)) == answer
        assert scanned(ON_SHEET, card(PAPER, generation=generation)) == answer


def test_order_for_a_show_card():
    def shown(record, iat=NOW - 61, pair=signer.HOLDER, flipped=True):
        raw = signer.show_card(iat=iat, pair=pair)
        return scanned(text(4, flip(raw) if flipped else raw), record)

    worst = card(signer.P256.jwk, generation=2, status="frozen", merchant=OTHER_MERCHANT)
    assert shown(card(card=REWARD_ID)) == "refuse:unknown_card"
    assert shown(worst) == "refuse:other_merchant"
    ours = worst | {"merchant": b64(MERCHANT)}
    assert shown(ours) == "refuse:old_generation"
    assert shown(ours | {"generation": 1}) == "refuse:bad_signature"
    ours = card(status="frozen")
    assert shown(ours) == "refuse:bad_signature"
    assert shown(ours, flipped=False) == "refuse:stale"
    assert shown(ours, iat=NOW, flipped=False) == "refuse:card_frozen"


def test_order_for_a_paper():
    worst = card(signer.HOLDER.jwk, generation=2, status="frozen", merchant=OTHER_MERCHANT)
    expired = text(8, signer.paper(iat=NOW - 100, exp=NOW))
    assert scanned(text(8, flip(signer.paper(iat=NOW - 100, exp=NOW))), worst) == "refuse:bad_signature"
    assert scanned(expired, worst) == "refuse:expired"
    assert scanned(ON_SHEET, worst) == "refuse:other_merchant"
    ours = worst | {"merchant": b64(MERCHANT)}
    assert scanned(ON_SHEET, ours) == "refuse:superseded"
    assert scanned(ON_SHEET, ours | {"holder": PAPER}) == "refuse:old_generation"
    assert scanned(ON_SHEET, ours | {"holder": PAPER, "generation": 1}) == "refuse:card_frozen"


def test_order_for_a_rotating_code():
    stale = rotating_code(NOW - 61)
    forged = stale[:-1] + str((int(stale[-1]) + 1) % 10)
    worst = card(signer.HOLDER.jwk, status="frozen", merchant=OTHER_MERCHANT)
    ours = worst | {"merchant": b64(MERCHANT)}
    assert scanned(forged, worst) == "refuse:other_merchant"
    assert scanned(forged, ours) == "refuse:superseded"
    assert scanned(forged, ours | {"holder": ROTATING}) == "refuse:bad_signature"
    assert scanned(stale, ours | {"holder": ROTATING}) == "refuse:stale"
    assert scanned(rotating_code(), ours | {"holder": ROTATING}) == "refuse:card_frozen"


def test_a_card_for_another_key_than_the_record():
    """The issuer signed both, but one of them in error: neither is believed."""
    assert scanned(SHOW_CARD, card(signer.P256.jwk, generation=2)) == "refuse:old_generation"  # it was moved to another key
    assert scanned(SHOW_CARD, P256_HELD) == scanned(SHOW_CARD, card(signer.DEVICE.jwk)) == "refuse:bad_signature"


@pytest.mark.parametrize(
    "code, answer",
    [
        ("", "malformed"),  # "not a Tenthcup code": the vectors do not tell these apart
        ("9" * 701, "malformed"),
        (SHOW + "x", "malformed"),
        ("91" + SHOW[2:], "malformed"),
        ("92" + SHOW[2:], "malformed"),
        ("901", "malformed"),
        (SHOW[:-1], "malformed"),
        (text(2, signer.redeem()), "wrong_kind"),
        (text(3, signer.card()), "wrong_kind"),
        (text(6, signer.coupon()), "wrong_kind"),
        (text(6, b"junk"), "wrong_kind"),
        (text(7, signer.invite()), "wrong_kind"),
        (text(5, signer.voucher()), "wrong_kind"),  # with the intent punch
        (text(4, signer.show()), "malformed"),
        (text(1, signer.show() + b"\0"), "malformed"),
    ],
)
def test_not_a_code_for_here(code, answer):
    assert scanned(code, HELD) == f"refuse:{answer}"


def test_replay():
    again = {"text": SHOW, "now": NOW + 30, "intent": "punch"}
    assert scanned(SHOW, HELD, again=[again, again | {"device": b64(DEVICE_ID)}]) == "once"
    # A SHOW-CARD that was made of the same counter and random bytes at the same time is the same presentation.
    assert scanned(SHOW, HELD, again=[again | {"text": SHOW_CARD}]) == "once"
    other = text(1, signer.show(counter=2))
    assert scanned(SHOW, HELD, again=[again | {"text": other}]) == "accept, then accept"
    start = NOW // 30 * 30
    later = again | {"text": rotating_code(start + 29)}
    assert scanned(rotating_code(start), ROTATES, again=[later]) == "once"
    burnt = (NOW // 60).to_bytes(4, "big") + signer.CARD_ID + signer.show_payload()[7]
    assert given("code", SHOW, {"cards": [HELD], "burnt": [b64(burnt)]}) == "refuse:already_used"


def test_what_is_refused_burns_nothing():
    again = {"text": SHOW, "now": NOW, "intent": "punch"}
    assert scanned(text(1, flip(signer.show())), HELD, again=[again]) == "accept"
    assert scanned(SHOW, HELD, now=NOW + 61, again=[again]) == "refuse:stale, then accept"


def vouched(named=b"", raw=None, state=None, **members):
    code = text(5, signer.voucher(device=named) if raw is None else raw)
    members = {"intent": "redeem", "device": b64(DEVICE_ID)} | members
    return given("code", code, {"vouchers": [voucher()]} if state is None else state, **members)


def test_vouchers():
    assert vouched() == vouched(DEVICE_ID) == "accept"
    assert vouched(REWARD_ID) == vouched(DEVICE_ID, device=None) == "refuse:other_device"
    assert vouched(state={}) == "refuse:unknown_voucher"
    assert vouched(state={"vouchers": [voucher(OTHER_MERCHANT)]}) == "refuse:other_merchant"
    assert vouched(state={"vouchers": [voucher()], "burnt": [b64(signer.VOUCHER_ID)]}) == "refuse:already_used"
    assert vouched(raw=flip(signer.voucher())) == "refuse:bad_signature"
    assert vouched(raw=signer.voucher(iat=NOW - 10, exp=NOW)) == "refuse:expired"
    assert vouched(raw=signer.voucher(pair=OTHER_ISSUER)) == "refuse:other_merchant"
    assert vouched(keys=key_set(key(kinds=["CARD"]))) == "refuse:unknown_key"
    assert vouched(raw=signer.sign("CARD", ISSUER, {4: ISSUER.kid}, {4: NOW + 9, 6: NOW, 7: bytes(16)})) == "refuse:bad_signature"


def test_a_late_voucher():
    late = {"now": NOW + 100, "entry_time": NOW}
    assert vouched(**late) == "refuse:online_only"
    assert vouched(DEVICE_ID, **late) == "accept"
    assert vouched(REWARD_ID, **late) == "refuse:other_device"
    assert vouched(state={}, **late) == "refuse:unknown_voucher"


def test_a_voucher_counts_once():
    again = {"text": text(5, signer.voucher(iat=NOW - 1)), "now": NOW, "intent": "redeem", "device": b64(DEVICE_ID)}
    assert vouched(again=[again]) == "once"


def test_the_device_is_of_no_matter_for_a_show():
    assert given("code", SHOW, {"cards": [HELD], "devices": [device()]}, device=b64(DEVICE_ID)) == "accept"
