"""Who holds each card, as its events tell, and since when (FORMAT.md §6 "Assurance", §10 "Moved")."""

from dataclasses import dataclass, field

from . import windows
from .checks import Records, holder_of
from .events import Event
from .keys import Key
from .kinds import PAPER, SHOW_CARD
from .refusal import Reason, Refused
from .token import Unverified


@dataclass
class Holding:
    """`key` is None for a card on paper or in a pass."""

    key: Key | None
    since: int  # `recorded` of the opening, or of the last move
    moved: bool = False
    # Generations only rise, and each move raises them; how often a card was issued anew besides, no event tells.
    least_generation: int = 0
    shown: list[tuple[int, int]] = field(default_factory=list)  # of each code by the key: its iat, and the time of its ENTRY


class Holdings:
    """Takes the events of one card after another, each card's oldest first. The key that holds a card is on record from then on."""

    def __init__(self, records: Records):
        self._records = records
        self._cards: dict[bytes, Holding] = {}

    def open(self, event: Event, key: Key | None, generation: int = 0) -> None:
        self._cards[event.card_id] = Holding(key, event.fields[7], least_generation=generation)
        self._put_on_record(event.card_id, key)

    def move(self, event: Event, key: Key) -> None:
        before = self.of(event)
        self._cards[event.card_id] = Holding(key, event.fields[7], True, before.least_generation + 1)
        self._put_on_record(event.card_id, key)

    def of(self, event: Event) -> Holding:
        if event.card_id not in self._cards:
            raise Refused(Reason.UNKNOWN_CARD, event.card_id.hex())
        return self._cards[event.card_id]

    def key_of(self, event: Event) -> Key:
        key = self.of(event).key
        if key is None:
            raise Refused(Reason.BAD_SIGNATURE, "a card whose holder has no key")
        return key

    def check_code(self, event: Event, entry: Unverified, token: Unverified | None) -> None:
        """A code of the card that stands in an ENTRY. `token` is a SHOW, a SHOW-CARD or a PAPER; None for a rotating code."""
        holding = self.of(event)
        if token is None or token.kind is PAPER:
            if holding.key is not None:
                raise Refused(Reason.SUPERSEDED, "the card is held by a key")
        else:
            self.key_of(event)
            holding.shown.append((token.payload[6], entry.payload[3]))
        if token and token.kind in (PAPER, SHOW_CARD):
            if token.generation < holding.least_generation:
                raise Refused(Reason.OLD_GENERATION, f"{token.generation}, the card has {holding.least_generation} or more")
            holding.least_generation = token.generation
        if token and token.kind is SHOW_CARD and holder_of(token.card).raw != self.key_of(event).raw:
            raise Refused(Reason.BAD_SIGNATURE, "the CARD is of another key than the card's")

    def check_may_redeem(self, event: Event) -> None:
        holding = self.of(event)
        if holding.moved and event.fields[7] - holding.since < windows.REDEMPTION_HELD:
            raise Refused(Reason.REDEMPTION_HELD, f"{event.fields[7] - holding.since} s after the card moved")

    def check_voucher(self, event: Event, iat: int, taken: int) -> None:
        """One that was issued before a move is called back by it."""
        holding = self.of(event)
        if holding.moved and iat < holding.since <= taken:
            raise Refused(Reason.SUPERSEDED, "the card moved after the voucher was issued")

    def _put_on_record(self, card_id: bytes, key: Key | None) -> None:
        self._records.holders.pop(card_id, None)
        if key is not None:
            self._records.holders[card_id] = key
