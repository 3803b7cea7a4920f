"""Which documents plans are printed as: each that is no annex of another, and what its file is called."""

from collections import Counter
from collections.abc import Iterator, Sequence

from npc.errors import RenderError
from npc.facts.volumes import volumes_of
from npc.files.names import file_name, same_name
from npc.kinds.spelling import spelt
from npc.messages import Message, Verbatim
from npc.plan import Paper, Plan
from npc.reading.plans import Reading
from npc.records import NamedTuple


class Volume(NamedTuple):
    """A document to make: what is printed in it, and what names its file."""

    reading: Reading
    plan: Plan
    """The plan with the papers of the document."""
    title: str
    label: str = ""
    """What stands behind the title in the name of the file."""
    only: Paper | None = None
    """The paper that is wanted alone."""


def whole_plans(readings: Sequence[Reading]) -> list[Volume]:
    """Take each plan as one document, as a Word file that is filled does."""
    return [Volume(reading, reading.plan, reading.plan.title) for reading in readings]


def volumes(readings: Sequence[Reading]) -> list[Volume]:
    """Return the documents of plans; those of one plan with one title are told apart by their ids."""
    return [volume for reading in readings for volume in _volumes_of(reading)]


def _volumes_of(reading: Reading) -> Iterator[Volume]:
    found = volumes_of(reading.plan) or (reading.plan,)
    titles = titles_of(found)
    for plan in found:
        label = f"（{plan.main.id}）" if plan.main and titles[as_file(plan.title)] > 1 else ""
        yield Volume(reading, plan, plan.title, label)


def titles_of(volumes: Sequence[Plan]) -> Counter[str]:
    """Count what the files of a plan would be called by their titles alone."""
    return Counter(as_file(volume.title) for volume in volumes)


def as_file(title: str) -> str:
    """Return a title as names of files are compared: those of one name are one file on some system."""
    return same_name(file_name(title, ""))


def refuse_unknown(volumes: Sequence[Volume]) -> None:
    """Refuse documents with a row that shows an item which none of the files read has.

    Raises:
        RenderError: An id would be printed instead of the item.

    """
    for volume in volumes:
        papers = (volume.only,) if volume.only else volume.plan.papers
        for row in (row for paper in papers for row in paper.matters):
            if row.same and row.shown is None and row.text == row.same:
                at = row.at / "same"
                text = _NO_ITEM.format(name=row.same, path=Verbatim(at.document.source.path))
                raise RenderError(text, hint=_NAME_ALL.with_keys(volume.plan.keys))


_NO_ITEM = Message(
    "“{path}” shows the item “{name}”, which is in none of the files read",
    "“{path}”引用了“{name}”，所读的文件中没有这一事项",
)
_NAME_ALL = spelt(
    Message(
        "name the directory with all papers of the year, or correct the id",
        "请写全年文件所在的目录，或改正这个 <id>",
    )
)
