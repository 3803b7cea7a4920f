"""The files of an imported plan: written, and read again before anything else is done with them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from npc.characters import visible
from npc.diagnostics import SourceText
from npc.errors import UsageError
from npc.genre.prose import paragraphs
from npc.importer.found import Found, FoundMapping, FoundValue
from npc.importer.found_plan import FoundPaper, FoundPlan
from npc.importer.walking import values_in
from npc.importer.writing import written
from npc.messages import Language, Message, Verbatim
from npc.source.document import Node
from npc.source.events import MAX_VALUE_LENGTH
from npc.source.reader import SourceFile, read_text
from npc.source.spelling import KeysLanguage


def files_of(found: FoundPlan, language: Language) -> dict[str, SourceFile]:
    """Return the YAML files of a plan, read again, by their names.

    Raises:
        WrittenOtherwise: One of them does not read as what was found: a bug.

    """
    return {
        paper.file: _read_again(paper, _heading(found, number, language), found.keys)
        for number, paper in enumerate(found.papers)
    }


def _heading(found: FoundPlan, number: int, language: Language) -> Iterator[str]:
    """Yield the comment above a paper: the first has one; of several originals each, that names its own."""
    are_several = len(found.files) > 1
    own = found.papers[number].of if are_several else ""
    names = [own] if own else [file.name for file in found.files]
    if number == 0 or are_several:
        line = _HEAD.format(files=Verbatim("、".join(map(visible, names))))
        yield f"# {line.in_language(language)}"


def _read_again(paper: FoundPaper, heading: Iterable[str], keys: KeysLanguage) -> SourceFile:
    _refuse_long(paper.mapping)
    return read_again(paper.file, written(paper.mapping, heading, keys), [paper.mapping])


def read_again(name: str, text: str, papers: Sequence[FoundMapping]) -> SourceFile:
    """Return a file that was written, read again.

    Args:
        name: Its name.
        text: What is written.
        papers: The papers that it must hold, in order.

    Raises:
        UsageError: No file may hold what was found.
        WrittenOtherwise: It does not read as what was found: a bug.

    """
    file = read_text(SourceText(name, text))
    if not file.whole or file.mended:
        why = [finding.message for finding in file.diagnostics]
        raise UsageError(_NO_PLAN_FILE.format(file=Verbatim(name), why=why[:1]), hint=_SMALLER)
    read: list[Node] = [document.data for document in file.documents]
    wanted: list[Node] = list(map(_as_read, papers))
    if _bare(read) != _bare(wanted):
        raise WrittenOtherwise(name, _first_difference(read, wanted))
    return file


def _refuse_long(mapping: FoundMapping) -> None:
    for at in values_in(mapping):
        length = len(str(at.value.text or ""))
        if length > MAX_VALUE_LENGTH and at.value.of:
            where = at.value.of[0].passage.place
            raise UsageError(
                _TOO_LONG.format(place=where, length=length, most=MAX_VALUE_LENGTH), hint=_PART
            )


def _as_read(found: Found) -> Node:
    """Return what was found as data of a document."""
    if isinstance(found, FoundValue):
        return None if found.text is None else str(found.text)
    if isinstance(found, FoundMapping):
        return {key: _as_read(value) for key, value in found.values.items()}
    return [_as_read(each) for each in found]


def _bare(node: Node) -> Node:
    """Return data with each text as the paragraphs that it says, however its lines are broken."""
    if isinstance(node, str):
        return "\n\n".join(paragraphs(node)) if "\n" in node else node.strip()
    if isinstance(node, Mapping):
        return {key: _bare(value) for key, value in node.items()}
    return [_bare(each) for each in node] if isinstance(node, list) else node


def _first_difference(read: Node, wanted: Node, path: str = "") -> str:
    """Return where data differ, for the report of a bug."""
    if isinstance(read, dict) and isinstance(wanted, dict) and read.keys() == wanted.keys():
        pairs = [(key, read[key], wanted[key]) for key in wanted]
    elif isinstance(read, list) and isinstance(wanted, list) and len(read) == len(wanted):
        pairs = [(str(n), *pair) for n, pair in enumerate(zip(read, wanted, strict=True))]
    else:
        return path or "/"
    different = ((key, a, b) for key, a, b in pairs if _bare(a) != _bare(b))
    return next((_first_difference(a, b, f"{path}/{key}") for key, a, b in different), path)


class WrittenOtherwise(Exception):  # noqa: N818 - a bug of ours
    """What was written does not read as what was found."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(f"{name}: {path}")


_HEAD = Message(
    "Imported from “{files}”: look at each check and todo, and delete its comment when it is settled",
    "由“{files}”导入：标有 check、todo 的各处请对照原件，核对、放好后删去该行注释",
)
_TOO_LONG = Message(
    "what begins there is too long for one value of a plan file, of {most} characters at most: {length} ({place})",
    "从{place}起的一项内容有{length}个字符，超过计划文件一项内容的上限（{most}个）",
)
_PART = Message(
    "look there in the original: leave out what is not of the plan, or part it into paragraphs",
    "请查看原件中这一处：删去与计划无关的文字，或分成几段，再导入",
)
_NO_PLAN_FILE = Message(
    "what was read cannot stand in a plan file “{file}”: {why}",
    "读到的内容无法写成计划文件“{file}”：{why}",
)
_SMALLER = Message("import fewer or shorter papers at once", "请分开导入，或去掉过长的文字")
