"""The examples of rules as their readers write plans: with keys in the language of the page."""

import re
from collections.abc import Iterator

from npc.diagnostics import SourceText
from npc.messages import Language
from npc.source.key_edits import respelled
from npc.source.reader import read_text
from npc.source.splicing import Splice, spliced

_FILE = re.compile(r"^# (\S+\.yaml)\n", re.MULTILINE)
"""How an example of several files begins each."""


def in_keys(example: str, keys: Language) -> str:
    """Return an example whose keys and words of lists are in one language; what cannot be read stays."""
    starts = [(0, "plan.yaml"), *((match.end(), match[1]) for match in _FILE.finditer(example))]
    ends = [*(match.start() for match in _FILE.finditer(example)), len(example)]
    edits = (
        Splice(start + at, start + end, text)
        for (start, name), stop in zip(starts, ends, strict=True)
        for at, end, text in _edits(name, example[start:stop], keys)
    )
    return spliced(example, edits)


def _edits(name: str, text: str, keys: Language) -> Iterator[Splice]:
    file = read_text(SourceText(name, text))
    if not file.diagnostics:
        for document in file.documents:
            yield from respelled(document, keys)
