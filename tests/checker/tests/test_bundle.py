"""The command itself, on bundles as a running service would give them."""

import copy
import hashlib
import json
import pathlib
import subprocess
import sys

import pytest
import signer
from history import History
from signer import CARD_ID, DEVICE, DEVICE_ID, HOLDER, MAKERS, MERCHANT, NOW, PERSON, REWARD_ID, ROOT, SECRET, STORE_ID, b64

HERE = pathlib.Path(__file__).parent.parent
HISTORY = History()
KEYS = {"SHOW": HOLDER, "REDEEM": HOLDER, "LOGIN": HOLDER, "ENTRY": DEVICE}
DIGITS = {"SHOW": 1, "CARD": 3, "SHOW-CARD": 4, "INVITE": 7}
PLACES = {"device": b64(DEVICE_ID), "store": b64(STORE_ID), "reward": b64(REWARD_ID)}


def token(kind: str) -> dict:
    raw = MAKERS[kind]()
    value = {"kind": kind}
    value |= {"text": signer.text(DIGITS[kind], raw)} if kind in DIGITS else {"token": b64(raw)}
    if kind in KEYS:
        value["key"] = KEYS[kind].jwk
    if kind == "REDEEM":
        value |= PLACES
    if kind == "CLAIM":
        value["invite"] = b64(signer.invite())
    if kind == "ENROL":
        value["secret"] = b64(SECRET)
    return value


def bundle() -> dict:
    return {
        "root": ROOT.jwk,
        "keyset": b64(signer.keyset()),
        "merchant": b64(MERCHANT),
        "now": NOW + 10,
        "tokens": [token(kind) for kind in MAKERS],
        "receipts": [b64(raw) for raw in HISTORY.receipts],
        "events": [b64(raw) for raw in HISTORY.events],
        "persons": {b64(CARD_ID): b64(PERSON)},
    }


def run(value: object, tmp_path, *options: str) -> subprocess.CompletedProcess:
    path = tmp_path / "bundle.json"
    path.write_text(value if isinstance(value, str) else json.dumps(value))
    command = [sys.executable, "-m", "tenthcup_checker", *options, str(path)]
    return subprocess.run(command, cwd=HERE, capture_output=True, text=True, timeout=60)


def bad(value: object, tmp_path, says: str, lines: int = 1) -> None:
    done = run(value, tmp_path)
    assert done.returncode == 1, done.stdout
    assert done.stderr == ""
    failed = [line for line in done.stdout.splitlines() if line.startswith("FAIL")]
    assert len(failed) == lines, done.stdout
    assert says in failed[0]


def test_good(tmp_path):
    done = run(bundle(), tmp_path, "--all")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == "34 good, 0 bad, 0 not checked"
    assert done.stdout.count("ok   token") == len(MAKERS)


def set_at(value: dict, path: list, new: object) -> dict:
    value = copy.deepcopy(value)
    inner = value
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = new
    return value


INDEX = {kind: at for at, kind in enumerate(MAKERS)}
SHOW, REDEEM, CLAIM, ENROL, ENTRY = (["tokens", INDEX[kind]] for kind in ("SHOW", "REDEEM", "CLAIM", "ENROL", "ENTRY"))
OTHER = signer.OTHER_MERCHANT


@pytest.mark.parametrize(
    "path, new, says",
    [
        (["merchant"], b64(b"short"), "bytes"),
        (["root"], HOLDER.jwk, "bad signature"),
        (["root"], ROOT.jwk | {"d": b64(bytes(32))}, "JWK"),
        (["keyset"], b64(signer.keyset(pair=HOLDER, kid=ROOT.kid)), "bad signature"),
        (["now"], NOW + 86400, "expired: the key set"),
        (["now"], "soon", "now"),
        (["fingerprint"], "00" * 10, "fingerprint"),
        (["at_least_version"], 2, "rolled back"),
        (["tokenz"], [], "unknown tokenz"),
        (["events"], {}, "events"),
        (SHOW + ["at"], NOW + 61, "stale"),
        (SHOW + ["text"], signer.text(1, signer.show(iat=NOW - 51)), "stale"),
        (SHOW + ["text"], signer.text(1, signer.show(merchant=OTHER)), "bad signature"),
        (SHOW + ["text"], signer.text(2, signer.show()), "wrong kind"),
        (SHOW + ["text"], "", "not a Tenthcup code"),
        (SHOW + ["token"], b64(signer.show()), "either"),
        (SHOW + ["kind"], "CARD", "wrong kind"),
        (SHOW + ["kind"], "KEYSET", "no kind"),
        (SHOW + ["kind"], "TICKET", "no kind"),
        (SHOW + ["key"], DEVICE.jwk, "bad signature"),
        (REDEEM + ["store"], b64(DEVICE_ID), "bad signature"),
        (REDEEM + ["store"], None, "no store"),
        (CLAIM + ["invite"], b64(signer.invite(exp=NOW + 5)), "subject"),
        (CLAIM + ["program"], b64(signer.PROGRAM_ID), "subject"),
        (CLAIM + ["key"], HOLDER.jwk, "does not take one"),
        (ENROL + ["secret"], b64(bytes(16)), "subject"),
        (ENROL + ["digits"], "000000", "digits"),
        (ENTRY + ["token"], b64(signer.entry()) + "=", "base64url"),
        (["tokens", 0], "a string", "no object"),
        (["receipts", 2], b64(signer.receipt(pair=signer.OTHER_ISSUER)), "other merchant"),
        (["receipts", 2], 7, "no string"),
    ],
)
def test_bad(tmp_path, path, new, says):
    value = set_at(bundle(), path, new)
    done = run(value, tmp_path)
    assert done.returncode == 1 and done.stderr == "", done.stdout
    assert any(line.startswith("FAIL") and says in line for line in done.stdout.splitlines()), done.stdout


def test_one_fault_is_one_line(tmp_path):
    bad(set_at(bundle(), SHOW + ["at"], NOW + 61), tmp_path, "SHOW: stale")


def test_an_event_that_was_rewritten(tmp_path):
    """The event after it, the receipt of it and the receipt's own event all notice."""
    forged = History(lambda at, event: event | ({14: 9} if at == 2 else {})).events[1]
    value = set_at(bundle(), ["events", 1], b64(forged))
    done = run(value, tmp_path)
    assert done.returncode == 1
    assert "FAIL event 3: broken chain" in done.stdout
    assert "FAIL receipt 2: disagrees: no such event" in done.stdout


def test_a_receipt_left_out(tmp_path):
    value = bundle()
    del value["receipts"][2]
    bad(value, tmp_path, "broken chain")


def test_a_device_key_that_is_missing(tmp_path):
    value = bundle()
    value["tokens"] = []
    done = run(value, tmp_path)
    assert done.returncode == 0 and "5 not checked" in done.stdout
    assert run(value, tmp_path, "--all").returncode == 1
    value["devices"] = {b64(DEVICE_ID): DEVICE.jwk}
    assert run(value, tmp_path, "--all").returncode == 0


def test_an_export_holds_a_bundle(tmp_path):
    export = {"export": 1, "card": {"anything": "else"}, "bundle": bundle()}
    assert run(export, tmp_path, "--all").stdout == run(bundle(), tmp_path, "--all").stdout


def test_the_key_of_a_card_that_is_missing(tmp_path):
    """The chain is verified all the same."""
    done = run(bundle() | {"persons": {}}, tmp_path)
    assert done.returncode == 0 and "6 not checked" in done.stdout
    assert done.stdout.count("sealed: the key of its card") == 6 and done.stdout.count("ok   event") == 6
    assert run(bundle() | {"persons": {}}, tmp_path, "--all").returncode == 1
    bad(bundle() | {"persons": {b64(CARD_ID): b64(bytes(32))}}, tmp_path, "does not open", lines=6)


def test_holder_keys_come_from_cards(tmp_path):
    value = bundle() | {"events": [], "receipts": []}
    value["tokens"] = [token("SHOW") | {"key": None}, token("CARD")]
    assert run(value, tmp_path).returncode == 0
    value["tokens"].pop()
    bad(value, tmp_path, "unknown card")
    value["tokens"].append({"kind": "CARD", "token": b64(signer.card(pair=HOLDER))})
    bad(value, tmp_path, "unknown card", lines=2)


def test_enrolment_digits(tmp_path):
    """As a shell would: sha256 of the label, zero, key and subject; its first 4 bytes modulo a million."""
    subject = hashlib.sha256(b"TENTHCUP/ENROL-LINK/1\x00" + SECRET).digest()
    digest = hashlib.sha256(b"TENTHCUP/ENROL-DIGITS/1\x00" + DEVICE.x + subject).hexdigest()
    digits = str(int(digest[:8], 16))[-6:].zfill(6)
    value = set_at(bundle(), ENROL + ["digits"], digits)
    assert run(value, tmp_path).returncode == 0


def test_a_join_link(tmp_path):
    subject = hashlib.sha256(b"TENTHCUP/JOIN/1\x00" + signer.PROGRAM_ID).digest()
    value = bundle() | {"tokens": [{"kind": "CLAIM", "token": b64(signer.claim(subject=subject))}]}
    value["tokens"][0]["program"] = b64(signer.PROGRAM_ID)
    assert run(value, tmp_path).returncode == 0


def test_a_holder_who_is_erased(tmp_path):
    subject = hashlib.sha256(b"TENTHCUP/ERASE/1\x00" + CARD_ID).digest()
    value = bundle() | {"tokens": [{"kind": "CLAIM", "token": b64(signer.claim(subject=subject)), "erased": b64(CARD_ID)}]}
    assert run(value, tmp_path).returncode == 0


def test_the_codes_that_move_a_card(tmp_path):
    members = {
        "claim_code": signer.subject("CLAIM-CODE"),
        "recovery_code": signer.subject("RECOVERY"),
        "kept_recovery_code": signer.commitment("RECOVERY"),
    }
    for subject in members.values():
        for name in members:
            token = {"kind": "CLAIM", "token": b64(signer.claim(subject=subject)), name: b64(SECRET)}
            assert (run(bundle() | {"tokens": [token]}, tmp_path).returncode == 0) == (subject == members[name])


@pytest.mark.parametrize("value", ["", "{", "[]", "null", "7", '{"root": {}}'])
def test_no_bundle(tmp_path, value):
    done = run(value, tmp_path)
    assert done.returncode == 1 and done.stderr == ""


def test_nothing_to_verify(tmp_path):
    bad(bundle() | {"tokens": [], "receipts": [], "events": []}, tmp_path, "nothing to verify")


def test_no_file(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "tenthcup_checker", str(tmp_path / "none")], cwd=HERE, capture_output=True, text=True
    )
    assert done.returncode == 1 and "FAIL" in done.stdout
