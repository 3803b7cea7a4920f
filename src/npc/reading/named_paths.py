"""The paths that `npc.yaml` names, which begin at its folder and do not leave it."""

from collections.abc import Callable, Iterator
from pathlib import Path

from npc.diagnostics import Diagnostic, Place
from npc.fence import Fence, begins_elsewhere
from npc.kinds.problems import WRONG_VALUE
from npc.messages import Message, Verbatim
from npc.records import NamedTuple
from npc.source import problems
from npc.source.document import Document
from npc.source.listing import listed
from npc.source.refusals import OUTSIDE, refusal_of, unreadable
from npc.source.settings_files import absolute
from npc.source.values import Fields, text


class NamedPaths(NamedTuple):
    """The folder of templates and the Word file with styles, where they can be used."""

    templates: Path | None
    reference_docx: Path | None
    diagnostics: tuple[Diagnostic, ...]


def named_paths(
    settings: Path, document: Document, fields: Fields, show: Callable[[Path], str]
) -> NamedPaths:
    """Find what settings name: what is not there or leads out, only rendering would notice.

    Args:
        settings: The file.
        document: What it says, for places.
        fields: The same, as far as it is right.
        show: Gives a file's path as findings show it.

    """
    found: dict[str, Path] = {}
    diagnostics: list[Diagnostic] = []
    for key, (is_there, missing) in _KINDS.items():
        named = text(fields, key)
        if not named:
            continue
        fault = _fault(settings.parent, named, is_there, missing)
        if fault is None:
            found[key] = absolute(settings.parent / named)
        else:
            diagnostics.append(fault._replace(place=document.place((key,))))
    if "templates" in found:
        diagnostics += _faults_below(found["templates"], show)
    return NamedPaths(found.get("templates"), found.get("reference-docx"), tuple(diagnostics))


def fault_of_file(folder: Path, named: str) -> Diagnostic | None:
    """Return why a file that is named cannot be read, without its place; None where it can."""
    return _fault(folder, named, *_KINDS["reference-docx"])


def _fault(
    folder: Path, named: str, is_there: Callable[[Path], bool], missing: Message
) -> Diagnostic | None:
    """Return why a path is of no use, without its place."""
    nowhere = Place("")
    try:
        if _leads_out(folder, named):
            message = _LEADS_OUT.format(path=Verbatim(named))
            return Diagnostic(problems.OUTSIDE_REPO, message, nowhere, _WITHIN)
        if is_there(folder / named):
            return None
    except ValueError:  # a NUL, which no path has
        pass
    except OSError as error:
        return unreadable(error).at(nowhere)
    return Diagnostic(WRONG_VALUE, missing.format(path=Verbatim(named)), nowhere, _CORRECT_PATH)


def _leads_out(folder: Path, named: str) -> bool:
    """Return whether a path leaves a folder, or would on another system."""
    way = Path(named)
    if not way.is_absolute() and (begins_elsewhere(named) or named.startswith("\\")):
        return True
    fence = Fence(folder)
    return any(fence.reached(Path(read)) is None for read in (named, named.replace("\\", "/")))


def _faults_below(templates: Path, show: Callable[[Path], str]) -> Iterator[Diagnostic]:
    """Find the links among templates that lead out, by whatever name they may be loaded."""
    waiting = [templates]
    while waiting:
        folder = waiting.pop()
        try:
            entries = listed(folder)
        except OSError as error:
            yield unreadable(error).at(Place(show(folder)))
            continue
        for entry in entries:
            if entry.is_link and refusal_of(entry.path) is OUTSIDE:
                yield OUTSIDE.at(Place(show(entry.path)))
            elif entry.is_folder and entry.path.name not in _SKIPPED:
                waiting.append(entry.path)


_SKIPPED = frozenset((".git", "node_modules"))
"""Where no one keeps templates, and programs keep thousands of files and links."""
_LEADS_OUT = Message("“{path}” leads out of the plan repo", "“{path}”指向计划库以外")
_WITHIN = Message(
    "name a path within the folder of npc.yaml; nothing outside is looked at",
    "请写 npc.yaml 所在目录之内的路径；库外的一概不看",
)
_CORRECT_PATH = Message(
    "correct the path, which begins where npc.yaml lies",
    "请改正路径；路径从 npc.yaml 所在的目录算起",
)
_KINDS = {
    "templates": (Path.is_dir, Message("there is no folder “{path}”", "没有“{path}”这个目录")),
    "reference-docx": (Path.is_file, Message("there is no file “{path}”", "没有“{path}”这个文件")),
}
"""What each is, and what is said where it is not there."""
