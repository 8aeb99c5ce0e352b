"""One test vector (tests/vectors/README.md): reading it, strictly, and answering it by FORMAT.md."""

from collections.abc import Callable
from dataclasses import dataclass

from .bundle import Fields
from .claims import check_claim, check_coupon, check_invite
from .codes import Scan, check_code
from .entries import check_entry
from .freezes import FreezeList
from .keyset import KeySet
from .kinds import KINDS
from .ledger import Kept
from .payloads import Intent
from .redemption import check_redeem
from .refusal import Refused, malformed
from .state import State, needed_bytes, one_of
from .till import Till
from .token import Unverified

INTENTS = {"punch": Intent.PUNCH, "redeem": Intent.REDEEM}
ACCEPT, PROVISIONAL, ONCE, USED = "accept", "provisional", "once", "refuse:already_used"


@dataclass(frozen=True)
class Answer:
    """`expected` as the file says, `given` by this checker, each with the same words; `detail` says more of a refusal."""

    name: str
    expected: str
    given: str
    detail: str

    @property
    def agrees(self) -> bool:
        return self.expected == self.given


def answer(value: object) -> Answer:
    """Raises Refused when the file itself is not as README.md says; a token in it that is refused is an answer."""
    fields = Fields.of_object(value, "vector")
    name, expected, check = (fields.need(member, str) for member in ("name", "expect", "check"))
    fields.need("what", str)
    if check not in CHECKS:
        raise malformed(f"no check {check!r}")
    state = State.from_json(fields)
    verdicts = CHECKS[check](fields, state)
    fields.end()
    given = _in_a_row([verdict for verdict, _ in verdicts])
    return Answer(name, expected, given, verdicts[-1][1])


Verdicts = list[tuple[str, str]]


def _verdict(work: Callable[[], object], good: str = ACCEPT) -> tuple[str, str]:
    try:
        work()
    except Refused as refused:
        return f"refuse:{refused.reason.slug}", str(refused)
    except Kept as kept:
        return f"quarantine:{kept.reason.slug}", ""
    return good, ""


def _in_a_row(verdicts: list[str]) -> str:
    *before, last = verdicts
    if before and verdicts[0] in (ACCEPT, PROVISIONAL) and all(verdict == USED for verdict in verdicts[1:]):
        return ONCE
    if all(verdict == "refuse:bad_signature" for verdict in before):
        return last
    return ", then ".join(verdicts)


def _code(fields: Fields, state: State) -> Verdicts:
    known = state.registry()
    return [_verdict(lambda: check_code(known, scan)) for scan in _scans(fields, at_till=False)]


def _till(fields: Fields, state: State) -> Verdicts:
    freeze = FreezeList.in_force(state.freeze) if state.freeze is not None else None
    till = Till(state.merchant, state.keyset, freeze, set(state.burnt))
    return [_verdict(lambda: till.check_code(scan), PROVISIONAL) for scan in _scans(fields, at_till=True)]


def _scans(fields: Fields, at_till: bool) -> list[Scan]:
    scans = [_scan(fields, at_till)]
    for value in fields.take("again", list, []):
        again = Fields.of_object(value, "again")
        scans.append(_scan(again, at_till))
        again.end()
    return scans


def _scan(fields: Fields, at_till: bool) -> Scan:
    return Scan(
        code=fields.need("text", str),
        now=fields.need("now", int),
        intent=None if at_till and "intent" not in fields.of else one_of(fields, "intent", INTENTS),
        device=fields.take_bytes("device", 16),
        entry_time=fields.take("entry_time", int),
    )


def _redeem(fields: Fields, state: State) -> Verdicts:
    code, digits = fields.need("text", str), fields.take("digits", str, "")
    if state.challenge is None:
        raise malformed("no challenge")
    return [_verdict(lambda: check_redeem(state.registry(), state.challenge, code, digits, state.now))]


def _entry(fields: Fields, state: State) -> Verdicts:
    raw = _raw(fields)
    return [_verdict(lambda: check_entry(state.registry(), raw(), state.now))]


def _chain(fields: Fields, state: State) -> Verdicts:
    """Only the first verdict when each of the others is what its own `expect` says."""
    ledger = state.ledger()
    _, *rest = entries = [fields, *(Fields.of_object(value, "again") for value in fields.take("again", list, []))]
    verdicts = []
    for entry in entries:
        raw, now = _raw(entry), entry.need("now", int)
        verdicts.append(_verdict(lambda: ledger.submit(raw(), now)))
    expected = [entry.take("expect", str) for entry in rest]
    for entry in rest:
        entry.end()
    return verdicts[:1] if [verdict for verdict, _ in verdicts[1:]] == expected else verdicts


def _claim(fields: Fields, state: State) -> Verdicts:
    raw, subject, origin = _raw(fields), needed_bytes(fields, "subject", 32), fields.need("origin", str)
    return [_verdict(lambda: check_claim(state.registry(), raw(), subject, origin, state.claimed, state.now))]


def _invite(fields: Fields, state: State) -> Verdicts:
    code = fields.need("text", str)
    return [_verdict(lambda: check_invite(state.registry(), code, state.now))]


def _coupon(fields: Fields, state: State) -> Verdicts:
    code = fields.need("text", str)
    return [_verdict(lambda: check_coupon(state.registry(), code, state.now))]


def _key_set(fields: Fields, state: State) -> Verdicts:
    raw, root = _raw(fields), fields.need_ed25519("root")
    return [_verdict(lambda: KeySet.verify(root, raw(), state.now, state.key_set_version))]


def _freeze(fields: Fields, state: State) -> Verdicts:
    raw = _raw(fields)
    return [_verdict(lambda: FreezeList.take(raw(), state.keyset, state.merchant, state.now, state.freeze_version))]


def _parse(fields: Fields, state: State) -> Verdicts:
    label = fields.need("kind", str)
    if label not in KINDS:
        raise malformed(f"no kind {label!r}")
    raw = _raw(fields)
    return [_verdict(lambda: Unverified.from_bytes(KINDS[label], raw()))]


def _raw(fields: Fields) -> Callable[[], bytes]:
    """The token; read only when it is due, because bad base64url is an answer and no fault of the file."""
    value = fields.need("text", str)
    return lambda: Fields.of_object({"text": value}, "vector").take_bytes("text")


CHECKS: dict[str, Callable[[Fields, State], Verdicts]] = {
    "code": _code,
    "till": _till,
    "redeem": _redeem,
    "entry": _entry,
    "chain": _chain,
    "claim": _claim,
    "invite": _invite,
    "coupon": _coupon,
    "key-set": _key_set,
    "freeze": _freeze,
    "parse": _parse,
}
