"""Says that a piece of work is refused, and why."""

from collections.abc import Callable

import pytest

from tenthcup_checker.refusal import Reason, Refused


def refused(reason: Reason, work: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as caught:
        work()
    assert caught.value.reason is reason, str(caught.value)
    return caught.value
