"""FORMAT.md §6: a code that staff scanned, checked with the registry."""

from dataclasses import dataclass

from . import text, totp, windows
from .cbor import Value
from .checks import holder_of, verify_presented
from .keys import Key
from .kinds import OF_DIGIT, PAPER, SHOW, SHOW_CARD, VOUCHER, Kind
from .payloads import Intent
from .refusal import Reason, Refused
from .registry import Assurance, CardRecord, Registry, TotpSecret
from .token import Unverified, replay_key


@dataclass(frozen=True)
class Scan:
    """`intent`: None where a till on its own takes whatever it can. `entry_time`: the time of the ENTRY that the code came in, when it did not come at once. `device`: the one that scanned."""

    code: str
    now: int
    intent: Intent | None
    device: bytes | None = None
    entry_time: int | None = None

    @property
    def late(self) -> bool:
        return self.entry_time is not None and self.now - self.entry_time > windows.ENTRY_LATE

    def check_window(self, iat: int) -> None:
        if self.late:
            windows.within(windows.LATE, self.entry_time, iat)
        else:
            windows.within(windows.ONLINE, self.now, iat)

    def check_online(self) -> None:
        if self.late:
            raise Refused(Reason.ONLINE_ONLY)

    def due(self) -> tuple[Kind, ...]:
        if self.intent is Intent.MOVE:
            return (PAPER,)
        return (SHOW, SHOW_CARD, PAPER) + (() if self.intent is Intent.PUNCH else (VOUCHER,))


def is_rotating(code: str) -> bool:
    text.check_characters(code)
    return code.startswith(totp.PREFIX)


def read(scan: Scan) -> Unverified:
    """A token of a kind that is due. A COUPON is claimed from the holder's phone and never due here."""
    digit, raw = text.decode(scan.code)
    kind = OF_DIGIT[digit]
    if kind not in scan.due():
        raise Refused(Reason.WRONG_KIND, f"a {kind.label}")
    return Unverified.from_bytes(kind, raw)


def check_code(known: Registry, scan: Scan) -> None:
    """Returns when the code counts, and has burnt it then. Raises Refused."""
    if is_rotating(scan.code):
        return _rotating(known, scan, totp.RotatingCode.from_text(scan.code))
    token = read(scan)
    if token.kind is SHOW:
        _show(known, scan, token)
    elif token.kind is SHOW_CARD:
        _show_card(known, scan, token)
    elif token.kind is PAPER:
        _paper(known, scan, token)
    else:
        _voucher(known, scan, token)


def check_named(known: Registry, entry: dict[int, Value], device: bytes, now: int) -> None:
    """The code in an ENTRY of this device, or the card that it names as lost. Raises Refused."""
    intent = Intent(entry[6])
    scan = Scan(entry.get(11, ""), now, intent, device, entry[3])
    if intent is Intent.MOVE:
        scan.check_online()
    if 11 in entry:
        check_code(known, scan)
    elif intent is Intent.MOVE:
        _lost(known, entry[13])


def _lost(known: Registry, card_id: bytes) -> None:
    """A card that is to be moved from a phone that is gone."""
    card = known.card(card_id)
    if card.assurance is not Assurance.KEY:
        raise Refused(Reason.WRONG_KIND, "a card without a key is shown")
    check_not_frozen(card)


def holder_key(card: CardRecord) -> Key:
    if isinstance(card.holder, Key):
        return card.holder
    raise Refused(Reason.BAD_SIGNATURE, "a card whose holder has no key")


def _show(known: Registry, scan: Scan, token: Unverified) -> None:
    card = known.card(token.card_id)
    shown = token.verify(holder_key(card), known.merchant)
    scan.check_window(shown.payload[6])
    check_not_frozen(card)
    known.burn(replay_key(shown.payload[6], token.card_id, shown.payload[7]))


def _show_card(known: Registry, scan: Scan, token: Unverified) -> None:
    verify_presented(token.card, known.keyset, known.merchant, scan.now)
    card = known.card(token.card_id)
    _check_generation(card, token)
    key = holder_key(card)
    if holder_of(token.card).raw != key.raw:
        raise Refused(Reason.BAD_SIGNATURE, "the CARD is of another key than the record")
    shown = token.verify(key, known.merchant)
    scan.check_window(shown.payload[6])
    check_not_frozen(card)
    known.burn(replay_key(shown.payload[6], token.card_id, shown.payload[7]))


def _paper(known: Registry, scan: Scan, token: Unverified) -> None:
    scan.check_online()
    verify_presented(token, known.keyset, known.merchant, scan.now)
    card = known.card(token.card_id)
    _check_not_superseded(card, Assurance.PAPER)
    _check_generation(card, token)
    check_not_frozen(card)


def _rotating(known: Registry, scan: Scan, code: totp.RotatingCode) -> None:
    scan.check_online()
    card = known.card(code.card_id)
    _check_not_superseded(card, Assurance.ROTATING)
    if not isinstance(card.holder, TotpSecret):
        raise Refused(Reason.BAD_SIGNATURE, "a card whose pass does not rotate")
    code.verify(card.holder.raw)
    scan.check_window(code.time)
    check_not_frozen(card)
    known.burn(code.replay_key)


def _voucher(known: Registry, scan: Scan, token: Unverified) -> None:
    voucher_id, named = token.voucher_id, token.voucher_device
    verify_presented(token, known.keyset, known.merchant, scan.now)
    merchant = known.vouchers.get(voucher_id)
    if merchant is None:
        raise Refused(Reason.UNKNOWN_VOUCHER, voucher_id.hex())
    known.check_merchant(merchant)
    if named not in (None, scan.device):
        raise Refused(Reason.OTHER_DEVICE)
    if named is None:
        scan.check_online()
    known.burn(voucher_id)


def _check_not_superseded(card: CardRecord, shown: Assurance) -> None:
    if card.assurance > shown:
        raise Refused(Reason.SUPERSEDED, f"the card has risen to {card.assurance.name.lower()}")


def check_not_frozen(card: CardRecord) -> None:
    if card.frozen:
        raise Refused(Reason.CARD_FROZEN)


def _check_generation(card: CardRecord, token: Unverified) -> None:
    # A newer one was never issued, or by a registry that has forgotten it since.
    if token.generation != card.generation:
        raise Refused(Reason.OLD_GENERATION, f"{token.generation}, the record has {card.generation}")
