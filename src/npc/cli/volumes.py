"""Which documents of plans are made: each that is no annex of another, or one of them alone."""

from collections import Counter
from collections.abc import Iterator, Sequence

from npc.cli.paths import show_path
from npc.errors import RenderError, UsageError
from npc.facts.volumes import volume_of, volumes_of
from npc.files.names import file_name, same_name
from npc.kinds.paper import Role
from npc.kinds.registry import parts
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
    titles = _titles(found)
    for plan in found:
        label = f"（{plan.main.id}）" if plan.main and titles[_as_file(plan.title)] > 1 else ""
        yield Volume(reading, plan, plan.title, label)


def _titles(volumes: Sequence[Plan]) -> Counter[str]:
    """Count what the files of a plan would be called by their titles alone."""
    return Counter(_as_file(volume.title) for volume in volumes)


def _as_file(title: str) -> str:
    return same_name(file_name(title, ""))


def of_one_paper(readings: Sequence[Reading], name: str) -> list[Volume]:
    """Return one document of each plan alone.

    Args:
        readings: The plans.
        name: Its id; or the part of its kind, such as body, where the year has one of the kind.

    Raises:
        UsageError: A plan has no document of this name, or several.

    """
    return [_alone(reading, name) for reading in readings]


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
                raise RenderError(text, hint=_NAME_ALL)


def _alone(reading: Reading, name: str) -> Volume:
    paper = _named(reading, name)
    plan = reading.plan
    volumes = volumes_of(plan)
    volume = next((each for each in volumes if _writes(each, paper)), volume_of(paper, plan))
    called = _BODY if volume.main is paper else paper.name
    label = paper.chinese if name in parts() else called
    others = (each for each in volume.papers if each is not paper)
    is_shared = _titles(volumes)[_as_file(volume.title)] > 1 or any(
        _as_file(each.name) == _as_file(label) for each in others
    )
    own = f"（{paper.id}）" if is_shared else ""
    return Volume(reading, volume, volume.title, f"{own}（{label}）", paper)


def _writes(volume: Plan, paper: Paper) -> bool:
    return paper in (*volume.issuing, *volume.body, *volume.annexes)


def _named(reading: Reading, name: str) -> Paper:
    plan = reading.plan
    kind = parts().get(name)
    named = plan.paper(name)
    if kind is None:
        if named is None:
            raise _no_such(reading, name, _NO_DOCUMENT)
        return named
    found = plan.of_kind(kind)
    if named and (isinstance(named, kind) or not found):
        return named
    if not found:
        hint = _WRITE_ISSUING if kind.role is Role.ISSUES else _WRITE
        text = _NO_PART.format(part=name, name=kind.chinese)
        raise RenderError(text, hint=hint.format(kind=kind.kind, name=kind.chinese))
    usual = [paper for paper in found if paper.is_usual_annex or paper is plan.notice]
    if len(found) > 1 and len(usual) != 1:
        raise _no_such(reading, name, _SEVERAL)
    return (usual or found)[0]


def _no_such(reading: Reading, name: str, text: Message) -> UsageError:
    path = Verbatim(show_path(reading.files.path))
    hint = _CHOOSE.format(papers=listed(reading.plan.papers))
    return UsageError(text.format(name=name, path=path), hint=hint)


def listed(papers: Sequence[Paper]) -> list[Message]:
    """List papers by their ids, with their titles."""
    return [_LISTED.format(id=Verbatim(paper.id), title=paper.title) for paper in papers]


_NO_ITEM = Message(
    "“{path}” shows the item “{name}”, which is in none of the files read",
    "“{path}”引用了“{name}”，所读的文件中没有这一事项",
)
_NAME_ALL = Message(
    "name the directory with all papers of the year, or correct the id",
    "请写全年文件所在的目录，或改正这个 id",
)
_BODY = "正文"
"""What a document without its annexes is called in the name of its file."""
_LISTED = Message("{id} ({title})", "{id}（{title}）")
_NO_DOCUMENT = Message(
    "there is no document “{name}” in “{path}”", "“{path}”中没有 id 为“{name}”的文件"
)
_SEVERAL = Message(
    "there are several documents “{name}” in “{path}”", "“{path}”中有几份文件属于“{name}”"
)
_CHOOSE = Message("choose one by its id: {papers}", "请写一份文件的 id：{papers}")
_NO_PART = Message(
    en="the document has no part “{part}”",
    zh="文件中没有“{part}”（{name}）这一部分",
)
_WRITE = Message(
    en="write it in the plan, or leave out --part",
    zh="请在计划中写明这一部分，或去掉 --part",
)
_WRITE_ISSUING = Message(
    en="write a {kind} in the plan, or leave out --part",
    zh="请在计划中写明印发{name}（{kind}），或去掉 --part",
)
