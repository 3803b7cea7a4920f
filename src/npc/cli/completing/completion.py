"""One of the words that may stand at the cursor."""

import unicodedata

from npc.messages import Message
from npc.records import NamedTuple


class Completion(NamedTuple):
    """A word, and what it is."""

    word: str
    about: Message | None = None

    @property
    def is_fit(self) -> bool:
        """Whether it can stand on a command line: it has no line ends, and nothing that is not seen."""
        kinds = map(unicodedata.category, self.word)
        return self.word != "" and not any(kind.startswith("C") for kind in kinds)
