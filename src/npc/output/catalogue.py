"""What npc renders with, for users to look at and to take out and change."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from npc.errors import OutputError, UsageError
from npc.files.sets import write_set
from npc.genre.departments import Departments
from npc.messages import Message, Verbatim
from npc.output.templating.templating import built_in_templates
from npc.plan import Plan
from npc.records import NamedTuple
from npc.suggestions import choose
from npc.system_errors import reason

REFERENCE = "reference.docx"
"""Every style of the official format, in a Word file to change."""
_SAMPLES = "styles.html"
"""The document that the reference file is made of."""


class BuiltIn(NamedTuple):
    """Something built in, by name."""

    name: str
    about: str
    """What it is for, as its first comment says."""


def built_ins() -> Iterator[BuiltIn]:
    """Yield the built-in templates and the reference file, in the order of their names."""
    for path in sorted(built_in_templates().glob("*.html")):
        comment = path.read_text(encoding="utf-8").partition("#}")[0]
        yield BuiltIn(path.name, comment.removeprefix("{#").strip())
    yield BuiltIn(REFERENCE, _ABOUT_REFERENCE)


def content(name: str) -> bytes:
    """Return what is built in under a name.

    Raises:
        UsageError: There is nothing of this name.

    """
    names = [file.name for file in built_ins()]
    if name not in names:
        raise UsageError(_UNKNOWN.format(name=name), hint=choose(names))
    if name == REFERENCE:
        return _reference()
    return (built_in_templates() / name).read_bytes()


def eject(names: Sequence[str], folder: Path, *, force: bool = False) -> list[Path]:
    """Write built-in files into a folder, all or none; the folder is made if it is not there.

    Args:
        names: Which; none means all.
        folder: Where to.
        force: Whether files that are there are replaced.

    Raises:
        UsageError: There is nothing of a name, or files are there already.
        OutputError: They cannot be written; what stood there before is untouched.

    """
    chosen = list(names) or [file.name for file in built_ins()]
    files = {name: content(name) for name in chosen}
    paths = [folder / name for name in files]
    present = [Verbatim(path.name) for path in paths if path.exists() or path.is_symlink()]
    if present and not force:
        raise UsageError(_PRESENT.format(names=present, folder=Verbatim(folder)), hint=_FORCE)
    _make(folder)
    write_set(folder, files)
    return paths


def _make(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise OutputError(
            _NO_FOLDER.format(folder=Verbatim(folder), why=reason(error)), hint=_OTHER_FOLDER
        ) from error


def _reference() -> bytes:
    from npc.output.documents.docx import write_docx
    from npc.output.templating.tree import read_tree

    tree = read_tree(_SAMPLES, None)
    return write_docx(tree, _no_plan())


def _no_plan() -> Plan:
    """Return a plan of nothing; the properties of the reference file come from it."""
    return Plan(
        name=_TITLE_OF_REFERENCE,
        year=None,
        organ=None,
        level=None,
        departments=Departments(()),
    )


_ABOUT_REFERENCE = "Word 样式文件：在 Word 中修改样式后，用 --reference-docx 取用"
_TITLE_OF_REFERENCE = "公文样式"
_UNKNOWN = Message(en="there is no built-in template “{name}”", zh="没有内置模板“{name}”")
_PRESENT = Message(
    en="already in “{folder}”: {names}",
    zh="目录“{folder}”中已有：{names}",
)
_FORCE = Message(
    en="choose another folder, or replace them with --force",
    zh="请换一个目录，或用 --force 覆盖",
)
_NO_FOLDER = Message(
    en="the directory “{folder}” cannot be made: {why}", zh="无法建立目录“{folder}”：{why}"
)
_OTHER_FOLDER = Message(en="name another directory", zh="请指定别的目录")
