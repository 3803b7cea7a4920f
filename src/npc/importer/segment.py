"""A stretch of an original that becomes one paper."""

from collections.abc import Mapping, Sequence

from npc.importer.looks import annex_label_end
from npc.originals.original import Block, Grid, Passage
from npc.records import NamedTuple


class Segment(NamedTuple):
    """What one paper is made of, before anything is known of it but where it begins and ends."""

    title: tuple[Passage, ...]
    """The lines of its title; none where it has none."""
    blocks: tuple[Block, ...]
    """What follows, the adoption (题注) and the signature among it."""
    head: tuple[Passage, ...] = ()
    """What stands above the title of an issued paper: 版头."""
    annex_mark: Passage | None = None
    """附件2."""
    imprint: tuple[Passage, ...] = ()
    """版记."""
    letters: Sequence[Sequence[Passage]] = ()
    """What is written in the e-mail with which it was sent."""
    file: str = ""
    """Name of the original."""
    notes: Mapping[str, Sequence[Passage]] = {}
    """Footnotes of the file."""

    @property
    def is_annex(self) -> bool:
        """Whether it is marked as an annex: 附件2 above its title, or in the same line."""
        return self.annex_mark is not None or any(
            annex_label_end(line.text) for line in self.title[:1]
        )

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Its blocks that are no tables."""
        return tuple(block for block in self.blocks if isinstance(block, Passage))

    @property
    def grids(self) -> tuple[Grid, ...]:
        """Its tables."""
        return tuple(block for block in self.blocks if isinstance(block, Grid))

    @property
    def title_text(self) -> str:
        """The lines of its title, put together."""
        return "".join(line.text for line in self.title)
