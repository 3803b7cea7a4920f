"""Plan files as they will be after fixes, or with what is entered into them: read from here again, shown as a diff, or written."""

import re
from collections.abc import Callable, Iterable, Iterator
from os import W_OK, access
from os.path import realpath
from pathlib import Path

from npc.checking.fixing import apply_fixes
from npc.diagnostics import Edit, Report, SourceText
from npc.errors import OutputError
from npc.files.sets import write_together
from npc.files.sweeping import sweep
from npc.files.targets import refuse_changed
from npc.messages import Message, Verbatim
from npc.records import NamedTuple
from npc.source.reader import SourceFile, read_file, read_text

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class Draft(NamedTuple):
    """One file: what stands in it, and what will."""

    path: Path
    before: str
    """Its text on disk, without a byte order mark."""
    after: str
    made: int = 0
    """Number of fixes that were made."""

    def mark(self) -> bytes:
        """Return the byte order mark with which the file begins, if it has one."""
        return _mark_of(self._raw())

    def _raw(self) -> bytes:
        try:
            return self.path.read_bytes()
        except OSError:
            return b""

    def held(self) -> bytes:
        """Return the bytes of the file as it was read."""
        return self.mark() + self.before.encode()

    def data(self) -> bytes:
        """Return the bytes to write: those of the file, but for the words that were fixed.

        Raises:
            OutputError: The file may not be written, or is another one by now.

        """
        refuse_changed(self.path, self.held())
        if self.path.exists() and not access(self.path, W_OK):
            raise OutputError(
                Message("no permission to write “{path}”", "没有写入“{path}”的权限").format(
                    path=Verbatim(self.path)
                ),
                hint=Message(
                    "no file was changed; make it writable", "没有改动任何文件；请先取消其只读属性"
                ),
            )
        return self.mark() + self.after.encode()


def _mark_of(raw: bytes) -> bytes:
    return _BYTE_ORDER_MARK if raw.startswith(_BYTE_ORDER_MARK) else b""


class Drafts:
    """The files of a run, by their paths as findings show them."""

    def __init__(self, read: Callable[[Path, str], SourceFile] = read_file) -> None:
        """Take how files are read as they are on disk, given their paths as they are and as findings show them."""
        self._drafts: dict[str, Draft] = {}
        self._put: dict[str, SourceFile] = {}
        self._read = read

    def read(self, path: Path, shown: str) -> SourceFile:
        """Read a file as it stands after the fixes so far."""
        draft = self._drafts.get(shown)
        if shown in self._put:
            return self._put[shown]
        if draft and draft.before != draft.after:
            return read_text(SourceText(shown, draft.after))
        file = self._read(path, shown)
        self._drafts[shown] = Draft(path, file.source.text, file.source.text)
        return file

    def put(self, path: Path, file: SourceFile) -> None:
        """Take what a file is to hold, which has been read already; it may be one that is to be made."""
        known = self._drafts.get(file.path) or Draft(path, "", "")
        self._drafts[file.path] = known._replace(after=file.source.text)
        self._put[file.path] = file

    def apply(self, report: Report) -> list[str]:
        """Make the fixes of a report's findings; of those that overlap, only the first.

        Returns:
            The files in which some were made, as findings show them.

        """
        fixes: dict[str, list[tuple[Edit, ...]]] = {}
        for finding in report.diagnostics:
            if finding.fix and finding.place.path in self._drafts:
                fixes.setdefault(finding.place.path, []).append(finding.fix)
        touched = []
        for shown, chosen in fixes.items():
            draft = self._drafts[shown]
            fixed = apply_fixes(SourceText(shown, draft.after), chosen)
            self._drafts[shown] = draft._replace(after=fixed.text, made=draft.made + fixed.made)
            touched += [shown] if fixed.made else []
        return touched

    def leave_alone(self, files: Iterable[str]) -> None:
        """Forget the fixes of some files: they will be as they are."""
        for shown in files:
            draft = self._drafts[shown]
            self._drafts[shown] = draft._replace(after=draft.before, made=0)

    @property
    def changed(self) -> dict[str, Draft]:
        """The files that will not be as they are, in the order of their paths; one that has several is there once."""
        changed = {
            realpath(draft.path): (shown, draft)
            for shown, draft in sorted(self._drafts.items(), reverse=True)
            if draft.before != draft.after
        }
        return dict(sorted(changed.values()))

    def write(self) -> None:
        """Write them, all of them or none; what killed runs left beside any file that was read is swept.

        Raises:
            OutputError: A file cannot be written.

        """
        changed = self.changed.values()
        before = {draft.path: draft.held() for draft in changed}
        files = {draft.path: draft.data() for draft in changed}
        for folder in {draft.path.parent for draft in self._drafts.values()}:
            sweep(folder)
        write_together(files, before=before)

    def diff(self) -> bytes:
        """Return a unified diff: the bytes of the files, with their own line ends and marks."""
        lines = (line for shown, draft in self.changed.items() for line in _diff(shown, draft))
        return "".join(lines).encode(errors="surrogateescape")


def _diff(shown: str, draft: Draft) -> Iterator[str]:
    from difflib import unified_diff

    mark = draft.mark().decode()
    before, after = _lines(mark + draft.before), _lines(mark + draft.after)
    old = _named(f"a/{shown}") if draft.path.exists() else "/dev/null"
    for line in unified_diff(before, after, old, _named(f"b/{shown}")):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _named(path: str) -> str:
    """Write a name as git and patch read it: an odd one quoted; a blank would end one without a tab."""
    if _ODD.search(path):
        return f'"{_ODD.sub(_escaped, path)}"'
    return f"{path}\t" if " " in path else path


_ODD = re.compile(r'[\x00-\x1f\x7f"\\]')


def _escaped(match: re.Match[str]) -> str:
    return f"\\{ord(match.group()):03o}"


def _lines(text: str) -> list[str]:
    """Cut at line feeds only, as diff and patch do."""
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
