"""What an import has found: papers, and all that is known of where their words come from."""

from collections.abc import Iterator, Sequence

from npc.importer.accounting import Accounting
from npc.importer.clippings import Clipping
from npc.importer.found import FoundMapping
from npc.importer.segment import Segment
from npc.messages import Message
from npc.originals.original import OfficeFile, Passage
from npc.records import NamedTuple
from npc.source.spelling import KeysLanguage


class FoundPaper(NamedTuple):
    """A paper of the plan to be written."""

    name: str
    """Of its file, without `.yaml`; also what other papers call it by, where its kind stands there more
    than once."""
    mapping: FoundMapping
    segment: Segment | None
    """What it was made of; None for one that was made of others."""

    @property
    def file(self) -> str:
        """Name of the file in which it is written."""
        return f"{self.name}.yaml"

    @property
    def of(self) -> str:
        """Name of the original in which it stands; nothing where it was made of others."""
        return self.segment.file if self.segment else ""


class FoundPlan(NamedTuple):
    """The papers of one plan."""

    papers: Sequence[FoundPaper]
    files: Sequence[OfficeFile]
    accounting: Accounting
    keys: KeysLanguage = "zh"
    """In which language the keys of its files are written."""

    def passages(self) -> Iterator[Passage]:
        """Yield all passages of all files, in order."""
        for file in self.files:
            yield from file.passages()

    def files_of_passages(self) -> dict[int, str]:
        """Return the name of the file in which each passage stands, by its number."""
        return {passage.number: file.name for file in self.files for passage in file.passages()}

    def left_over(self) -> Iterator[Clipping]:
        """Yield what of the originals is neither in a paper nor computed, in order."""
        papers = [paper.mapping for paper in self.papers]
        return self.accounting.left_over(self.passages(), papers)

    @property
    def remarks(self) -> Iterator[Message]:
        """What is to be said of files and of the whole."""
        for file in self.files:
            yield from file.remarks
        yield from self.accounting.remarks

    @property
    def counts(self) -> tuple[int, int]:
        """How many values are to be looked at, and how many stretches of text have no place."""
        mappings = [each for paper in self.papers for each in paper.mapping.with_inner()]
        checks = sum(len(mapping.checks) for mapping in mappings)
        return checks, sum(len(mapping.not_placed) for mapping in mappings)

    @property
    def is_marked(self) -> bool:
        """Whether anything is left for a person to look at."""
        return any(self.counts)
