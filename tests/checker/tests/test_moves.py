"""FORMAT.md §10: a card that moved to another key."""

import hashlib

import pytest
import signer
from expect import refused
from moved import DAY, MOVED_AT, SECOND_ID, SECOND_PERSON, Life, held_by_a_phone, known, on_paper
from signer import DEVICE_ID, HOLDER, NEW_PHONE, NOW, REWARD_ID, STAFF_ID, STORE_ID, commitment, rotating_code, subject, text
from test_events import walk

from tenthcup_checker.refusal import Reason

NOBODY = {"k10": bytes(16), "k11": bytes(16), "k12": bytes(16)}
SOMEBODY = {"k10": STORE_ID, "k11": STAFF_ID, "k12": DEVICE_ID}
ANOTHER = b"another secret !"
ANOTHER_CLAIM = {"subject": subject("CLAIM-CODE", ANOTHER)}


def good(life: Life) -> None:
    walk(life.events, known())


def bad(reason: Reason, life: Life, says: str = "") -> None:
    assert says in str(refused(reason, lambda: walk(life.events, known())))


def test_good():
    good(held_by_a_phone().recovered().shown(MOVED_AT + 10, NEW_PHONE))
    good(held_by_a_phone().lost().shown(MOVED_AT + DAY + 10, NEW_PHONE))
    good(on_paper().from_paper().shown(MOVED_AT + 10, NEW_PHONE))
    good(Life().opened(on_paper=True).punched(rotating_code(NOW + 100)).moved(asked={"k11": rotating_code(MOVED_AT - 20)}))
    good(held_by_a_phone().recovered(claim={"pair": signer.P256}).shown(MOVED_AT + 10, signer.P256))


def test_it_moves_again():
    back = {"pair": HOLDER, "subject": subject("RECOVERY", ANOTHER)}
    kept = {"pair": NEW_PHONE, "subject": commitment("RECOVERY", ANOTHER)}
    twice = held_by_a_phone().recovered().recovered(MOVED_AT + 600, kept, back)
    good(twice.shown(MOVED_AT + 610, HOLDER))
    bad(Reason.BAD_SIGNATURE, twice.shown(MOVED_AT + 620, NEW_PHONE))
    good(on_paper().from_paper().lost(MOVED_AT + 600, asked={"k12": commitment("CLAIM-CODE", ANOTHER)}, claim=ANOTHER_CLAIM))


@pytest.mark.parametrize("event", [{"k13": 1}, {"k16": "a sale"}, {"k17": [1, "EUR"]}, {"k18": bytes(32)}, {"k19": REWARD_ID}, {"k22": NOW}])
def test_what_such_an_event_does_not_say(event):
    bad(Reason.MALFORMED, held_by_a_phone().recovered(**event))
    bad(Reason.MALFORMED, on_paper().from_paper(**event))


@pytest.mark.parametrize("event", [{"k14": 2}, {"k15": []}, {"k15": [REWARD_ID, STAFF_ID]}, {"k21": 1}])
def test_nothing_else_of_the_card_changes(event):
    bad(Reason.DISAGREES, held_by_a_phone().recovered(**event), "more than who holds")


@pytest.mark.parametrize("event", [{"k10": STORE_ID}, {"k11": STAFF_ID}, {"k12": DEVICE_ID}, SOMEBODY])
def test_a_recovery_code_names_nobody(event):
    bad(Reason.MALFORMED, held_by_a_phone().recovered(**event))


@pytest.mark.parametrize("event", [{"k10": bytes(16)}, {"k11": bytes(16)}, {"k12": bytes(16)}, NOBODY])
def test_a_claim_code_names_who_asked(event):
    bad(Reason.MALFORMED, on_paper().from_paper(**event))


@pytest.mark.parametrize("key", [10, 11, 12])
def test_it_names_who_asked_first(key):
    bad(Reason.DISAGREES, on_paper().from_paper(**{f"k{key}": SECOND_PERSON}))


def test_a_card_is_opened_before_it_moves():
    bad(Reason.MALFORMED, Life().recovered())


def test_evidence_of_a_recovery():
    claims = [signer.claim(MOVED_AT, subject=subject("RECOVERY"), pair=NEW_PHONE)]
    bad(Reason.MALFORMED, held_by_a_phone().recovered(k20=claims))
    bad(Reason.MALFORMED, held_by_a_phone().recovered(k20=claims * 3))
    bad(Reason.MALFORMED, held_by_a_phone().recovered(k20=[signer.entry(), *claims]))


@pytest.mark.parametrize(
    "consent, claim, reason",
    [
        ({"pair": NEW_PHONE}, {}, Reason.DISAGREES),
        ({"subject": subject("RECOVERY")}, {}, Reason.DISAGREES),
        ({"subject": commitment("CLAIM-CODE")}, {}, Reason.DISAGREES),
        ({"subject": commitment("RECOVERY", ANOTHER)}, {}, Reason.DISAGREES),
        ({}, {"subject": commitment("RECOVERY")}, Reason.DISAGREES),
        ({}, {"subject": subject("CLAIM-CODE")}, Reason.DISAGREES),
        ({"merchant": signer.OTHER_MERCHANT}, {}, Reason.BAD_SIGNATURE),
        ({}, {"merchant": signer.OTHER_MERCHANT}, Reason.BAD_SIGNATURE),
        ({"iat": NOW - 300}, {}, None),
        ({"iat": NOW - 301}, {}, Reason.CLAIM_CODE_UNKNOWN),
        ({"iat": MOVED_AT + 300}, {}, None),
        ({"iat": MOVED_AT + 301}, {}, Reason.FUTURE),
        ({}, {"iat": MOVED_AT - 300}, None),
        ({}, {"iat": MOVED_AT - 301}, Reason.STALE),
        ({}, {"iat": MOVED_AT + 300}, None),
        ({}, {"iat": MOVED_AT + 301}, Reason.FUTURE),
    ],
)
def test_the_two_claims_of_a_recovery(consent, claim, reason):
    life = held_by_a_phone().recovered(consent=consent, claim=claim)
    bad(reason, life) if reason else good(life)


def test_happened_is_when_the_new_key_signed():
    bad(Reason.DISAGREES, held_by_a_phone().recovered(k8=MOVED_AT - 500))
    bad(Reason.DISAGREES, on_paper().from_paper(k8=MOVED_AT - 20))


def test_nobody_put_a_recovery_code_of_a_paper_on_record():
    bad(Reason.BAD_SIGNATURE, on_paper().recovered())


def test_a_code_from_before_another_move():
    same = {"pair": HOLDER, "subject": subject("RECOVERY", ANOTHER)}
    kept = {"pair": NEW_PHONE, "subject": commitment("RECOVERY", ANOTHER)}
    back = held_by_a_phone().recovered().recovered(MOVED_AT + 600, kept, same)
    third = {"subject": commitment("RECOVERY", b"a third secret !"), "iat": NOW + 50}
    life = back.recovered(MOVED_AT + 700, third, {"subject": subject("RECOVERY", b"a third secret !")})
    bad(Reason.CLAIM_CODE_UNKNOWN, life, "before the key held")
    late = {"asked": {"k3": MOVED_AT - 61, "k12": commitment("CLAIM-CODE", ANOTHER)}, "claim": ANOTHER_CLAIM}
    bad(Reason.CLAIM_CODE_UNKNOWN, held_by_a_phone().recovered().lost(MOVED_AT + 30, **late), "held as it is")


def test_a_code_moves_one_card_once():
    life = held_by_a_phone().recovered().recovered(MOVED_AT + 600, {"pair": NEW_PHONE})
    bad(Reason.CLAIM_CODE_UNKNOWN, life, "before")


@pytest.mark.parametrize("asked", [commitment("RECOVERY"), commitment("CLAIM-CODE", ANOTHER), subject("CLAIM-CODE")])
def test_the_entry_asks_for_this_code(asked):
    bad(Reason.DISAGREES, on_paper().from_paper(asked={"k12": asked}), "the claim code")


def test_the_entry_has_the_intent_move():
    bad(Reason.DISAGREES, on_paper().from_paper(asked={"k6": 4, "k11": None}), "intent")


@pytest.mark.parametrize(
    "second, says",
    [
        ({"k6": 3}, "intent"),
        ({"k12": bytes(32)}, "approved"),
        ({"pair": signer.DEVICE, "device": DEVICE_ID}, "same device"),
        ({"k5": STAFF_ID}, "same person"),
    ],
)
def test_nobody_moves_a_card_alone(second, says):
    bad(Reason.DISAGREES, on_paper().from_paper(second=second), says)
    bad(Reason.DISAGREES, held_by_a_phone().lost(second=second), says)


def test_signed_by_others():
    bad(Reason.BAD_SIGNATURE, on_paper().from_paper(asked={"pair": HOLDER}))
    bad(Reason.BAD_SIGNATURE, on_paper().from_paper(second={"pair": HOLDER}))
    bad(Reason.BAD_SIGNATURE, on_paper().from_paper(second={"merchant": signer.OTHER_MERCHANT}))
    bad(Reason.BAD_SIGNATURE, on_paper().from_paper(claim={"merchant": signer.OTHER_MERCHANT}))


def test_one_entry_is_no_evidence_of_a_move():
    for wrong in (slice(1), slice(2), slice(1, 3)):
        life = on_paper()
        whole = []
        life._change = lambda sequence, event: whole.append(event[20]) or event
        life.from_paper()
        bad(Reason.MALFORMED, on_paper().from_paper(k20=whole[0][wrong]))


@pytest.mark.parametrize(
    "asked, approved, reason",
    [
        (-1560, -960, None),
        (-1560, -870, None),
        (-1561, -871, Reason.STALE),
        (-960, -960, None),
        (-961, -961, Reason.STALE),
        (330, 330, None),
        (331, 330, Reason.FUTURE),
        (330, 331, Reason.FUTURE),
        (-900, -210, None),
        (-900, -209, Reason.STALE),
        (-100, -190, None),
        (-100, -191, Reason.FUTURE),
    ],
)
def test_how_long_a_claim_code_is_good(asked, approved, reason):
    at = NOW + 3000
    life = held_by_a_phone().lost(at, asked={"k3": at + asked}, second={"k3": at + approved})
    bad(reason, life) if reason else good(life)


@pytest.mark.parametrize("apart, reason", [(300, None), (301, Reason.STALE), (-300, None), (-301, Reason.FUTURE)])
def test_a_card_that_was_shown_moves_at_once(apart, reason):
    life = on_paper().from_paper(k7=MOVED_AT + apart)
    bad(reason, life) if reason else good(life)


@pytest.mark.parametrize("waited, reason", [(0, Reason.TOO_SOON), (86099, Reason.TOO_SOON), (86100, None), (9 * DAY, None)])
def test_a_phone_that_is_gone_is_waited_for(waited, reason):
    life = held_by_a_phone().lost(waited=waited)
    bad(reason, life) if reason else good(life)


@pytest.mark.parametrize("at, reason", [(MOVED_AT + 299, None), (MOVED_AT + 330, Reason.MOVE_STOPPED), (MOVED_AT + 80_000, Reason.MOVE_STOPPED)])
def test_the_phone_that_was_gone_shows_the_card(at, reason):
    life = held_by_a_phone().shown(at).lost()
    bad(reason, life) if reason else good(life)


def test_only_a_code_from_after_the_claim_stops_it():
    """It was filmed before the phone was lost, and came late."""
    old = text(1, signer.show(MOVED_AT + 250, 9))
    good(held_by_a_phone().punched(old, at=MOVED_AT + 370, recorded=MOVED_AT + 5000).lost())


def test_how_a_card_is_named():
    bad(Reason.WRONG_KIND, on_paper().lost(), "shown")
    bad(Reason.DISAGREES, held_by_a_phone().lost(asked={"k13": REWARD_ID}), "lost")
    bad(Reason.SUPERSEDED, held_by_a_phone().from_paper())
    bad(Reason.SUPERSEDED, held_by_a_phone().moved(asked={"k11": rotating_code(MOVED_AT - 20)}))
    for code in (text(1, signer.show(MOVED_AT - 20)), text(4, signer.show_card(MOVED_AT - 20)), text(5, signer.voucher())):
        bad(Reason.MALFORMED, held_by_a_phone().moved(asked={"k11": code}))


@pytest.mark.parametrize(
    "code, reason",
    [
        (text(8, signer.paper(card_id=REWARD_ID)), Reason.DISAGREES),
        (text(8, signer.paper(merchant=signer.OTHER_MERCHANT)), Reason.BAD_SIGNATURE),
        (text(8, signer.paper(generation=0)), Reason.OLD_GENERATION),
        (text(8, signer.paper(exp=MOVED_AT - 19)), None),
        (text(8, signer.paper(exp=MOVED_AT - 20)), Reason.EXPIRED),
        (rotating_code(MOVED_AT - 20, card_id=REWARD_ID), Reason.DISAGREES),
        (rotating_code(MOVED_AT - 140), None),
        (rotating_code(MOVED_AT - 141), Reason.STALE),
        (rotating_code(MOVED_AT + 100), None),
        (rotating_code(MOVED_AT + 101), Reason.FUTURE),
        (rotating_code(NOW + 100), Reason.STALE),
    ],
)
def test_the_code_that_shows_a_card_to_move(code, reason):
    life = on_paper().from_paper(code=code)
    bad(reason, life) if reason else good(life)


def test_a_rotating_code_that_was_punched_moves_nothing():
    code = rotating_code(MOVED_AT - 40)
    life = Life().opened(on_paper=True).punched(code, at=MOVED_AT - 40).moved(asked={"k11": code})
    bad(Reason.ALREADY_USED, life)


def test_a_device_key_that_is_missing():
    """What follows is by the new key all the same."""
    life = on_paper().from_paper()
    for missing in ((DEVICE_ID,), (SECOND_ID,)):
        refused(Reason.UNKNOWN_DEVICE, lambda: walk(life.events, known(*missing)))


def test_an_entry_is_named_by_its_hash():
    entry = signer.entry(k6=5, k11=None, k12=bytes(32), k13=signer.CARD_ID)
    bad(Reason.DISAGREES, held_by_a_phone().lost(second={"k12": hashlib.sha256(entry).digest()}), "approved")
