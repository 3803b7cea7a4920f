"""One document of plans alone, as `--part` names it."""

from collections.abc import Sequence

from npc.cli.paths import show_path
from npc.errors import RenderError, UsageError
from npc.facts.volumes import volume_with, volumes_of
from npc.kinds.paper import Role
from npc.kinds.registry import PAPERS, parts
from npc.kinds.spelling import spelt
from npc.messages import Message, Verbatim
from npc.output.documents.volumes import Volume, as_file, titles_of
from npc.plan import Paper
from npc.reading.naming import ids_by_kind
from npc.reading.plans import Reading


def of_one_paper(readings: Sequence[Reading], name: str) -> list[Volume]:
    """Return one document of each plan alone.

    Args:
        readings: The plans.
        name: Its id; or the part of its kind, such as body, or what the kind is called in Chinese, where the
            year has one of the kind.

    Raises:
        UsageError: A plan has no document of this name, or several.

    """
    return [_alone(reading, name) for reading in readings]


def _alone(reading: Reading, name: str) -> Volume:
    paper = _named(reading, name)
    plan = reading.plan
    volume = volume_with(paper, plan)
    called = _BODY if volume.main is paper else paper.name
    label = paper.chinese if name in {*parts(), *paper.words} else called
    others = (each for each in volume.papers if each is not paper)
    is_shared = titles_of(volumes_of(plan))[as_file(volume.title)] > 1 or any(
        as_file(each.name) == as_file(label) for each in others
    )
    own = f"（{paper.id}）" if is_shared else ""
    return Volume(reading, volume, volume.title, f"{own}（{label}）", paper)


def _named(reading: Reading, name: str) -> Paper:
    plan = reading.plan
    called = ids_by_kind([(paper.kind, paper.id) for paper in plan.papers])
    named = plan.paper(called.get(name, name))
    kind = parts().get(name) or (None if named else _in_chinese(name))
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


def _in_chinese(name: str) -> type[Paper] | None:
    """Return the kind that plans call so in Chinese."""
    return next((kind for kind in PAPERS.values() if name in kind.words), None)


def _no_such(reading: Reading, name: str, text: Message) -> UsageError:
    path = Verbatim(show_path(reading.files.path))
    hint = _CHOOSE.format(papers=listed(reading.plan.papers))
    keys = reading.plan.keys
    return UsageError(text.format(name=name, path=path).with_keys(keys), hint=hint.with_keys(keys))


def listed(papers: Sequence[Paper]) -> list[Message]:
    """List papers by their ids, with their titles."""
    return [_LISTED.format(id=Verbatim(paper.id), title=paper.title) for paper in papers]


_BODY = "正文"
"""What a document without its annexes is called in the name of its file."""
_LISTED = Message("{id} ({title})", "{id}（{title}）")
_NO_DOCUMENT = spelt(
    Message("there is no document “{name}” in “{path}”", "“{path}”中没有 <id> 为“{name}”的文件")
)
_SEVERAL = Message(
    "there are several documents “{name}” in “{path}”", "“{path}”中有几份文件属于“{name}”"
)
_CHOOSE = spelt(Message("choose one by its id: {papers}", "请写一份文件的 <id>：{papers}"))
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
