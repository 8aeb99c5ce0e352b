"""FORMAT.md §6, without the registry: a code that is checked by keys and freeze list alone."""

from dataclasses import dataclass, field

from . import totp
from .checks import verify_presented
from .codes import Scan, is_rotating, read
from .freezes import FreezeList
from .keyset import KeySet
from .kinds import PAPER, SHOW, SHOW_CARD
from .refusal import Reason, Refused
from .token import Unverified, replay_key


@dataclass
class Till:
    """`freeze`: the list in force. §6 refuses by one that is too old; a verifier that was never given one knows of no card that is frozen."""

    merchant: bytes
    keyset: KeySet
    freeze: FreezeList | None
    burnt: set[bytes] = field(default_factory=set)

    def check_code(self, scan: Scan) -> None:
        """Returns when the code is provisionally good, and remembers it then. Raises Refused."""
        if self.freeze:
            self.freeze.check_in_time(scan.now)
            if scan.device in self.freeze.devices:
                raise Refused(Reason.DEVICE_REVOKED)
        if is_rotating(scan.code):
            totp.RotatingCode.from_text(scan.code)
            raise Refused(Reason.ONLINE_ONLY, "only the issuer can check a rotating code")
        token = read(scan)
        if token.kind in (SHOW, PAPER):
            raise Refused(Reason.ONLINE_ONLY, f"a {token.kind.label} needs the card record")
        verify_presented(token, self.keyset, self.merchant, scan.now)
        if token.kind is SHOW_CARD:
            self._show_card(scan, token)
        else:
            self._voucher(scan, token)

    def _show_card(self, scan: Scan, token: Unverified) -> None:
        scan.check_window(token.payload[6])
        if self.freeze:
            self.freeze.check_card(token.card_id, token.generation)
        self._burn(replay_key(token.payload[6], token.card_id, token.payload[7]))

    def _voucher(self, scan: Scan, token: Unverified) -> None:
        named = token.voucher_device
        if named is None:
            raise Refused(Reason.ONLINE_ONLY, "it names no device")
        if named != scan.device:
            raise Refused(Reason.OTHER_DEVICE)
        self._burn(token.voucher_id)

    def _burn(self, key: bytes) -> None:
        if key in self.burnt:
            raise Refused(Reason.ALREADY_USED)
        self.burnt.add(key)
