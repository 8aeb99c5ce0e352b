"""Verifies a whole bundle, one line for each thing in it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from . import base64url, subjects
from .bundle import Bundle, Item
from .checks import Records, check, holder_of
from .entries import EntryChains
from .events import Event, EventChains
from .evidence import Evidence
from .keyset import KeySet
from .kinds import CARD, ENTRY, RECEIPT, Signer
from .receipts import ReceiptChains, check_against_event
from .refusal import Reason, Refused, malformed
from .token import Signed, Unverified


@dataclass
class Report:
    """`good`, `bad` and `untold` count lines; untold are those that the bundle has no key for."""

    say: Callable[[str], None]
    good: int = 0
    bad: int = 0
    untold: int = 0
    signed: list[Signed] = field(default_factory=list)

    def line(self, name: str, work: Callable[[], str | None], untold: tuple[Reason, ...] = ()) -> None:
        """Runs `work` and says what came of it. A refusal for one of `untold` is neither good nor bad."""
        try:
            found = work()
        except Refused as refused:
            if refused.reason in untold:
                self.untold += 1
                self.say(f"?    {name}: not checked, {refused}")
            else:
                self.bad += 1
                self.say(f"FAIL {name}: {refused}")
            return
        self.good += 1
        self.say(f"ok   {name}" + (f": {found}" if found else ""))


def verify(value: object, say: Callable[[str], None]) -> Report:
    """`value` is the bundle's JSON. Everything wrong is counted as `bad`; nothing is raised for it."""
    report = Report(say)
    opened: list[tuple[Bundle, Records]] = []
    report.line("bundle", lambda: opened.append(_open(value)))
    for bundle, records in opened:
        say(f"     key set version {records.keyset.version}, root {bundle.root.fingerprint}")
        evidence = Evidence(records)
        events = EventChains(bundle.merchant)
        _learn(bundle, records)
        _events(report, bundle, events, evidence)
        _tokens(report, bundle, records)
        _receipts(report, bundle, records, events)
        if report.good + report.bad + report.untold == 1:
            report.line("contents", _nothing)
    return report


def _open(value: object) -> tuple[Bundle, Records]:
    bundle = Bundle.from_json(value)
    if bundle.fingerprint not in (None, bundle.root.fingerprint):
        raise Refused(Reason.DISAGREES, "the fingerprint is not the root key's")
    keyset = KeySet.verify(bundle.root, bundle.keyset, bundle.now, bundle.at_least_version)
    return bundle, Records(bundle.merchant, keyset, devices=dict(bundle.devices))


def _nothing() -> None:
    raise malformed("the bundle has nothing to verify")


def _learn(bundle: Bundle, records: Records) -> None:
    """Holder and device keys that other lines need: from the tokens' `key`, and from CARDs with a good signature."""
    for value in bundle.tokens:
        try:
            item = Item.from_json(value)
            if item.token.kind is CARD:
                check(item.token, records, _at(item, bundle))
                records.holders.setdefault(item.token.card_id, holder_of(item.token))
        except Refused:
            continue  # It gets its line in _tokens.
        if item.key and item.token.kind is ENTRY:
            records.devices[item.token.kid] = item.key
        if item.key and item.token.kind.signer is Signer.HOLDER:
            records.holders[item.token.kid] = item.key


def _events(report: Report, bundle: Bundle, chains: EventChains, evidence: Evidence) -> None:
    for place, value in enumerate(bundle.events, 1):

        def parse_and_chain() -> str:
            event = Event.from_bytes(_bytes(value))
            parsed.append(event)
            chains.add(event)
            return f"{event.kind.name.lower()} {event.sequence} of card {base64url.encode(event.card_id)}"

        parsed: list[Event] = []
        report.line(f"event {place}", parse_and_chain)
        for event in parsed:
            key = bundle.persons.get(event.card_id)
            untold = (Reason.UNKNOWN_DEVICE, Reason.SEALED)
            report.line(f"evidence {place}", lambda: evidence.check(event.opened(key) if key else event), untold)


def _tokens(report: Report, bundle: Bundle, records: Records) -> None:
    entries = EntryChains()
    for place, value in enumerate(bundle.tokens, 1):
        label = value.get("kind") if isinstance(value, dict) else None
        report.line(f"token {place} {label}", lambda: _token(value, bundle, records, entries))


def _token(value: object, bundle: Bundle, records: Records, entries: EntryChains) -> str:
    item = Item.from_json(value)
    token = item.token
    own = records
    if item.key and len(token.header.get(4, b"")) == 16:
        own = Records(records.merchant, records.keyset, {token.kid: item.key}, {token.kid: item.key})
    elif item.key:
        raise malformed(f"a key for a {token.kind.label}, which does not take one")
    signed = check(token, own, _at(item, bundle), item.extra)
    if token.kind is ENTRY:
        entries.add(signed)
    _check_subject(item)
    return f"{len(token.raw)} bytes, {base64url.encode(signed.digest)}"


def _at(item: Item, bundle: Bundle) -> int:
    return bundle.now if item.at is None else item.at


def _check_subject(item: Item) -> None:
    claims = item.token.payload
    if any(subject != claims[1] for subject in item.subjects):
        raise Refused(Reason.DISAGREES, "the subject")
    if item.digits is not None and item.digits != subjects.enrolment_digits(claims[2], claims[1]):
        raise Refused(Reason.DISAGREES, "the digits of the enrolment")


def _receipts(report: Report, bundle: Bundle, records: Records, events: EventChains) -> None:
    chains = ReceiptChains()
    for place, value in enumerate(bundle.receipts, 1):

        def verify_and_chain() -> str:
            signed = check(Unverified.from_bytes(RECEIPT, _bytes(value)), records, bundle.now)
            chains.add(signed)
            event = events.by_hash.get(signed.payload[11])
            if event:
                check_against_event(signed, event)
            elif bundle.events:
                raise Refused(Reason.DISAGREES, "no such event in the bundle")
            return f"event {signed.payload[2]} of card {base64url.encode(signed.payload[1])}"

        report.line(f"receipt {place}", verify_and_chain)


def _bytes(value: object) -> bytes:
    if not isinstance(value, str):
        raise malformed("no string")
    return base64url.decode(value)
