"""Names that tests share."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Result:
    """What a command left behind."""

    code: int
    out: str
    err: str


class Npc(Protocol):
    """Runs `npc` with some arguments."""

    def __call__(self, *arguments: str | Path, language: str = "en") -> Result:
        """Run it."""


class Write(Protocol):
    """Writes a file below the test's directory."""

    def __call__(self, name: str, text: str | bytes) -> Path:
        """Write it and give its path."""


def keys(value: object) -> set[str]:
    """Return every key within a value."""
    if isinstance(value, list):
        return {key for each in value for key in keys(each)}
    if isinstance(value, dict):
        return {*map(str, value), *(key for each in value.values() for key in keys(each))}
    return set()
