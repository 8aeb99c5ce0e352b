"""FORMAT.md §10: what is no good any more once a card has moved, and what waits."""

import hashlib

import pytest
import signer
from expect import refused
from history import read
from moved import DAY, MOVED_AT, Life, held_by_a_phone, known, on_paper
from signer import HOLDER, NEW_PHONE, NOW, STAFF_ID, rotating_code, text
from test_events import walk
from test_moves import bad, good

from tenthcup_checker.events import EventChains
from tenthcup_checker.evidence import Evidence
from tenthcup_checker.refusal import Reason

AFTER = MOVED_AT + 4000


def moves():
    return [held_by_a_phone().recovered(), on_paper().from_paper(), held_by_a_phone().lost()]


def show_card(pair=NEW_PHONE, generation=2, cose=None) -> str:
    card = signer.card(cose=cose or pair.cose, generation=generation, iat=AFTER - 10, exp=AFTER + DAY)
    return text(4, signer.show_card(AFTER, carried=card, pair=pair))


@pytest.mark.parametrize("life", moves())
def test_the_old_key_shows_nothing(life):
    at = AFTER + DAY
    bad(Reason.BAD_SIGNATURE, life.shown(at, HOLDER))


def test_a_code_from_before_the_move_that_comes_late():
    life = held_by_a_phone().recovered()
    bad(Reason.BAD_SIGNATURE, life.punched(text(1, signer.show(MOVED_AT - 10)), at=MOVED_AT - 5, recorded=AFTER))


@pytest.mark.parametrize(
    "code, reason",
    [
        (show_card(), None),
        (show_card(generation=3), None),
        (show_card(generation=0), Reason.OLD_GENERATION),
        (show_card(HOLDER, generation=0), Reason.OLD_GENERATION),
        (show_card(HOLDER), Reason.BAD_SIGNATURE),
        (show_card(cose=HOLDER.cose), Reason.BAD_SIGNATURE),
        (text(8, signer.paper()), Reason.SUPERSEDED),
        (text(8, signer.paper(generation=2)), Reason.SUPERSEDED),
        (rotating_code(AFTER), Reason.SUPERSEDED),
    ],
)
def test_what_shows_the_card(code, reason):
    life = held_by_a_phone().recovered().punched(code, AFTER)
    bad(reason, life) if reason else good(life)


def test_generations_rise():
    """The paper was of generation 1: the card is of 2 or more. A card of 3 was shown: none of 2 is good."""
    life = on_paper().from_paper()
    bad(Reason.OLD_GENERATION, life.punched(show_card(generation=1), AFTER))
    life = held_by_a_phone().recovered().punched(show_card(generation=3), AFTER)
    card = signer.card(cose=NEW_PHONE.cose, generation=2, exp=AFTER + DAY)
    bad(Reason.OLD_GENERATION, life.punched(text(4, signer.show_card(AFTER + 30, carried=card, pair=NEW_PHONE)), AFTER + 30))


def by_coupon(life: Life, pair) -> Life:
    coupon = signer.coupon(iat=AFTER - 10, exp=AFTER + 60)
    claim = signer.claim(AFTER, subject=hashlib.sha256(coupon).digest(), pair=pair)
    nobody = {11: bytes(16), 12: bytes(16), 16: "receipt 4711"}
    life.add(2, AFTER, AFTER, 1, 2, [signer.REWARD_ID], [claim, coupon], nobody)
    return life


def test_a_coupon_is_claimed_by_the_key_that_holds_the_card_then():
    good(by_coupon(held_by_a_phone().recovered(), NEW_PHONE))
    bad(Reason.DISAGREES, by_coupon(held_by_a_phone().recovered(), HOLDER), "key of the card")


@pytest.mark.parametrize("after, reason", [(1, Reason.REDEMPTION_HELD), (DAY - 1, Reason.REDEMPTION_HELD), (DAY, None)])
def test_a_reward_waits_for_a_day(after, reason):
    life = held_by_a_phone().recovered().redeemed(MOVED_AT + after)
    bad(reason, life) if reason else good(life)
    waited = held_by_a_phone().lost().redeemed(MOVED_AT + DAY + after)
    bad(reason, waited) if reason else good(waited)


def test_a_voucher_does_not_wait():
    good(held_by_a_phone().recovered().redeemed_by_voucher(MOVED_AT + 10, issued=MOVED_AT))


def test_a_move_calls_vouchers_back():
    bad(Reason.SUPERSEDED, held_by_a_phone().recovered().redeemed_by_voucher(MOVED_AT, issued=MOVED_AT - 1))
    bad(Reason.SUPERSEDED, held_by_a_phone().recovered().redeemed_by_voucher(MOVED_AT + 2 * DAY))
    good(held_by_a_phone().redeemed_by_voucher(MOVED_AT))


def late_voucher(taken: int) -> Life:
    return held_by_a_phone().recovered().redeemed_by_voucher(taken, recorded=MOVED_AT + 100, device=signer.DEVICE_ID)


def test_a_voucher_that_was_taken_before_the_move_counts_though_it_comes_late():
    good(late_voucher(MOVED_AT - 1))
    bad(Reason.SUPERSEDED, late_voucher(MOVED_AT))
    # Not late: what counts is when it came.
    bad(Reason.SUPERSEDED, late_voucher(MOVED_AT + 40))


def test_the_old_key_redeems_nothing():
    bad(Reason.BAD_SIGNATURE, held_by_a_phone().recovered().redeemed(MOVED_AT + DAY, HOLDER))


def test_a_punch_from_before_is_reversed_after():
    life = held_by_a_phone()
    of = life.hash(2)
    life.recovered()
    life.add(4, AFTER, AFTER, -1, 0, [], [life.entry(k3=AFTER, k6=3, k11=None, k12=of)], {18: of})
    good(life)


def test_a_move_is_not_reversed():
    life = held_by_a_phone().recovered()
    of = life.hash(3)
    life.add(4, AFTER, AFTER, -1, 0, [], [life.entry(k3=AFTER, k6=3, k11=None, k12=of)], {18: of})
    bad(Reason.DISAGREES, life, "moved")


def test_what_follows_a_move_whose_device_nobody_knows_is_by_the_new_key():
    life = on_paper().from_paper().shown(AFTER, NEW_PHONE)
    records = known(signer.DEVICE_ID)
    chains, evidence = EventChains(signer.MERCHANT), Evidence(records)
    *before, moved, shown = map(read, life.events)
    for event in before:
        chains.add(event)
        evidence.check(event)
    refused(Reason.UNKNOWN_DEVICE, lambda: evidence.check(moved))
    evidence.check(shown)


PAPER = text(8, signer.paper(exp=NOW + 10 * DAY))
AT = NOW + 5000


@pytest.mark.parametrize("code", [PAPER, rotating_code(AT)])
def test_a_reward_of_a_card_without_a_key_is_redeemed_by_two(code):
    good(on_paper().redeemed_by_two(AT, code))
    good(on_paper().redeemed_by_two(AT, code, waited=600))


@pytest.mark.parametrize(
    "changes, reason",
    [
        ({"waited": 660, "second": {"k3": AT + 660}}, None),
        ({"waited": 661, "second": {"k3": AT + 661}}, Reason.ONLINE_ONLY),
        ({"waited": 400, "second": {"k3": AT + 339}}, Reason.STALE),
        ({"second": {"k5": STAFF_ID}}, Reason.DISAGREES),
        ({"second": {"pair": signer.DEVICE, "device": signer.DEVICE_ID}}, Reason.DISAGREES),
        ({"second": {"k12": bytes(32)}}, Reason.DISAGREES),
        ({"second": {"pair": HOLDER}}, Reason.BAD_SIGNATURE),
        ({"k6": 1}, Reason.DISAGREES),
        ({"pair": HOLDER}, Reason.BAD_SIGNATURE),
    ],
)
def test_two_who_redeem(changes, reason):
    life = on_paper().redeemed_by_two(AT, PAPER, **changes)
    bad(reason, life) if reason else good(life)


@pytest.mark.parametrize(
    "code, reason",
    [
        (text(1, signer.show(AT)), Reason.MALFORMED),
        (text(4, signer.show_card(AT)), Reason.MALFORMED),
        (text(5, signer.voucher()), Reason.MALFORMED),
        (text(8, signer.paper(card_id=signer.REWARD_ID)), Reason.DISAGREES),
        (rotating_code(AT - 121), Reason.STALE),
        (rotating_code(NOW + 100), Reason.STALE),
    ],
)
def test_two_redeem_by_a_code_that_can_be_copied(code, reason):
    bad(reason, on_paper().redeemed_by_two(AT, code))


def test_two_do_not_redeem_for_a_key():
    bad(Reason.SUPERSEDED, held_by_a_phone().redeemed_by_two(AT, PAPER))
    bad(Reason.SUPERSEDED, on_paper().from_paper().redeemed_by_two(MOVED_AT + DAY, PAPER))


def test_a_rotating_code_redeems_once():
    code = rotating_code(AT)
    life = Life().opened(on_paper=True).punched(code, at=AT).redeemed_by_two(AT + 1, code)
    bad(Reason.ALREADY_USED, life)
