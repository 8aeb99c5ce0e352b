"""python -m tenthcup_checker FILE.json, or: vector FILE.json ..."""

import argparse
import json
import sys

from .refusal import Refused
from .report import verify
from .vector import answer


def main() -> int:
    if sys.argv[1:2] == ["vector"]:
        return _vectors(sys.argv[2:])
    parser = argparse.ArgumentParser(
        prog="tenthcup_checker", description="Verify everything in a bundle.", epilog="With 'vector' first: answer test vectors."
    )
    parser.add_argument("file", help="the bundle, JSON as README.md describes; - for standard input")
    parser.add_argument("--all", action="store_true", help="fail also when a key is missing and something was not checked")
    arguments = parser.parse_args()
    try:
        value = _read(arguments.file)
    except (OSError, ValueError) as fault:
        print(f"FAIL {arguments.file}: {fault}")
        return 1
    report = verify(_bundle_of(value), print)
    print(f"{report.good} good, {report.bad} bad, {report.untold} not checked")
    return 1 if report.bad or (arguments.all and report.untold) else 0


def _bundle_of(value: object) -> object:
    """Of the export of a card, the bundle in it."""
    return value["bundle"] if isinstance(value, dict) and "export" in value and "bundle" in value else value


def _vectors(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="tenthcup_checker vector", description="Answer test vectors; fail when one expects another answer.")
    parser.add_argument("files", nargs="+", metavar="file", help="JSON as tests/vectors/README.md describes; - for standard input")
    answers = [_vector(file) for file in parser.parse_args(arguments).files]
    return 0 if all(answers) else 1


def _vector(file: str) -> bool:
    try:
        given = answer(_read(file))
    except (OSError, ValueError, Refused) as fault:
        print(f"FAIL {file}: no vector: {fault}")
        return False
    verdict = "ok  " if given.agrees else "FAIL"
    print(f"{verdict} {given.name}: {given.given}; expected {given.expected}" + (f" ({given.detail})" if given.detail else ""))
    return given.agrees


def _read(file: str) -> object:
    source = sys.stdin if file == "-" else open(file, encoding="utf-8")
    with source:
        return json.load(source)


if __name__ == "__main__":
    sys.exit(main())
