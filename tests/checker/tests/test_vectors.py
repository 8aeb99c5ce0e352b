"""The test vectors of tests/vectors, every one of them. Those in its folder rules/ are for the ledger only."""

import json
from pathlib import Path

import pytest

from tenthcup_checker.vector import CHECKS, answer

FOLDER = Path(__file__).parents[2] / "vectors"
FILES = sorted(FOLDER.glob("*.json"))


def test_there_are_vectors_for_every_check():
    assert {json.loads(file.read_text())["check"] for file in FILES} == set(CHECKS)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_vector(file):
    given = answer(json.loads(file.read_text(encoding="utf-8")))
    assert given.name == file.stem
    assert given.given == given.expected, given.detail
