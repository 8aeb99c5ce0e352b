"""A verifier of Tenthcup's signed formats, written from FORMAT.md alone."""
