"""Mutants that no test can tell from the sound code, each with the reason: by module, by name.

A name that no mutant bears any more is a fault of this table, and so is one that a test kills.
"""

from collections.abc import Mapping

EQUIVALENT: Mapping[str, Mapping[str, str]] = {}
