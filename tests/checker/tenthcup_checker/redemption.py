"""FORMAT.md §4 CHALLENGE and REDEEM: what the holder's phone answers when a reward is asked for at a counter."""

from dataclasses import dataclass

from . import windows
from .codes import check_not_frozen, holder_key
from .kinds import REDEEM
from .refusal import Reason, Refused
from .registry import Registry
from .token import Unverified, replay_key


@dataclass(frozen=True)
class OpenChallenge:
    """A CHALLENGE that the issuer signed, with the two digits that stand at the counter and are not in it."""

    nonce: bytes
    card: bytes
    device: bytes
    store: bytes
    reward: bytes
    iat: int
    exp: int
    digits: str
    answered: bool

    @property
    def extra(self) -> bytes:
        return self.device + self.store + self.reward


def check_redeem(known: Registry, challenge: OpenChallenge, code: str, digits: str, now: int) -> None:
    """Raises Refused. `digits`: as the customer typed them."""
    token = Unverified.from_text(REDEEM, code)
    if (challenge.nonce, challenge.card) != (token.payload[39], token.card_id):
        raise Refused(Reason.CHALLENGE_UNKNOWN, "it answers another")
    card = known.card(token.card_id)
    answer = token.verify(holder_key(card), known.merchant, challenge.extra).payload
    windows.within(windows.ONLINE, now, answer[6])
    check_not_frozen(card)
    if not now < challenge.exp:
        raise Refused(Reason.CHALLENGE_EXPIRED)
    if challenge.answered:
        raise Refused(Reason.CHALLENGE_UNKNOWN, "it was answered")
    if digits != challenge.digits:
        raise Refused(Reason.WRONG_DIGITS)
    known.burn(replay_key(answer[6], token.card_id, answer[7]))
