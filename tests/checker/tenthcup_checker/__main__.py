"""python -m tenthcup_checker FILE.json"""

import argparse
import json
import sys

from .report import verify


def main() -> int:
    parser = argparse.ArgumentParser(prog="tenthcup_checker", description="Verify everything in a bundle.")
    parser.add_argument("file", help="the bundle, JSON as README.md describes; - for standard input")
    parser.add_argument("--all", action="store_true", help="fail also when a key is missing and something was not checked")
    arguments = parser.parse_args()
    try:
        source = sys.stdin if arguments.file == "-" else open(arguments.file, encoding="utf-8")
        with source:
            value = json.load(source)
    except (OSError, ValueError) as fault:
        print(f"FAIL {arguments.file}: {fault}")
        return 1
    report = verify(value, print)
    print(f"{report.good} good, {report.bad} bad, {report.untold} not checked")
    return 1 if report.bad or (arguments.all and report.untold) else 0


if __name__ == "__main__":
    sys.exit(main())
