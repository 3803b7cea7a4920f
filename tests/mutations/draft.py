"""A clean plan, spoilt by changes of its text that assert what they change."""

import re
from pathlib import Path
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["work-points", "arrangement", "monthly-plan"]

PLANS = Path(__file__).with_name("plans")
KINDS: tuple[Kind, ...] = ("work-points", "arrangement", "monthly-plan")
_BETWEEN = "\n---\n"
_CHINESE = "[\u4e00-\u9fff]"


class Draft:
    """The texts of a plan's documents, to be changed."""

    def __init__(self, name: str) -> None:
        """Take the clean plan of that name."""
        folder = PLANS / name
        whole = folder / "plan.yaml"
        self.in_one_file = whole.exists()
        if self.in_one_file:
            texts = whole.read_text(encoding="utf-8").split(_BETWEEN)
        else:
            texts = [(folder / f"{kind}.yaml").read_text(encoding="utf-8") for kind in KINDS]
        self.texts: dict[Kind, str] = dict(zip(KINDS, texts, strict=True))
        self.more: dict[str, str] = {}
        """Files that the clean plan does not have."""

    @property
    def files(self) -> dict[str, str]:
        """Return the text of each file by its name."""
        if self.in_one_file:
            return {"plan.yaml": _BETWEEN.join(self.texts.values())} | self.more
        return {f"{kind}.yaml": text for kind, text in self.texts.items()} | self.more

    def replace(self, kind: Kind, old: str, new: str) -> None:
        """Replace words that stand in a document once."""
        assert self.texts[kind].count(old) == 1, (old, self.texts[kind].count(old))
        assert old != new
        self.texts[kind] = self.texts[kind].replace(old, new)

    def replace_first(self, kind: Kind, pattern: str, new: str) -> None:
        """Replace the first match of a pattern."""
        text, count = re.subn(pattern, new, self.texts[kind], count=1)
        assert count == 1, pattern
        assert text != self.texts[kind], pattern
        self.texts[kind] = text

    def halve_sign(self, sign: str, half: str) -> None:
        """Write the first full-width sign between two Chinese characters of the body half-width."""
        self.replace_first("work-points", f"({_CHINESE}){sign}(?={_CHINESE})", rf"\1{half}")

    def add_text(self, sentence: str) -> None:
        """Add a sentence at the end of the preamble."""
        self.replace_first(
            "work-points", r"(?<=\n)(preamble: \|\n(?:  \S.*\n)+)", rf"\1  {sentence}\n"
        )

    def add_to_point(self, sentence: str) -> None:
        """Add a sentence at the end of the first point that has several lines."""
        self.replace_first(
            "work-points", r"(\n {8}text: \|\n(?: {10}\S.*\n)+)", rf"\1          {sentence}\n"
        )

    def row(self, kind: Kind, title: str) -> str:
        """Return the text of the row, task or point that has these words in its first key."""
        start, end = self._bounds(kind, title)
        return "".join(self._lines(kind)[start:end])

    def set(self, kind: Kind, title: str, key: str, value: str) -> None:
        """Set a key of a row to another value."""
        old = self.value(kind, title, key)
        assert old != value, (title, key, value)
        self._change(kind, title, f"{key}: {old}", f"{key}: {value}")

    def value(self, kind: Kind, title: str, key: str) -> str:
        """Return what stands behind a key of a row, as written."""
        row = self.row(kind, title)
        match = re.search(rf"(?<![-\w]){key}: (\[[^\]]*\]|[^,}}\n]*)", row)
        assert match, (title, key)
        return match[1]

    def add(self, kind: Kind, title: str, key: str, value: str) -> None:
        """Add a key to a row."""
        row = self.row(kind, title)
        if row.rstrip().endswith("}"):
            new = row.rstrip()[:-1] + f", {key}: {value}}}\n"
        else:
            indent = row[: len(row) - len(row.lstrip())] + "  "
            new = row.rstrip() + f"\n{indent}{key}: {value}\n"
        self._put(kind, title, new)

    def unset(self, kind: Kind, title: str, key: str) -> None:
        """Take a key from a row."""
        said = f"{key}: {self.value(kind, title, key)}"
        row = self.row(kind, title)
        if row.lstrip().startswith(f"- {said}\n"):
            new = row.replace(f"{said}\n", "", 1)
            new = re.sub(r"- +", "- ", new, count=1)
        elif f", {said}" in row:
            new = row.replace(f", {said}", "", 1)
        else:
            new = re.sub(rf" *{re.escape(said)}\n", "", row, count=1)
        self._put(kind, title, new)

    def reword(self, kind: Kind, title: str, old: str, new: str) -> None:
        """Replace words within a row."""
        self._change(kind, title, old, new)

    def drop(self, kind: Kind, title: str) -> str:
        """Delete a row; gives it."""
        row = self.row(kind, title)
        self._put(kind, title, "")
        return row

    def copy(self, title: str, old: str = "", new: str = "", *, kind: Kind = "arrangement") -> None:
        """Put a copy behind a row, with some words replaced; it has no id of its own."""
        row = re.sub(r"- id: .*\n +", "- ", self.row(kind, title))
        assert old in row, old
        self.insert_after(kind, title, row.replace(old, new, 1) if old else row)

    def insert_after(self, kind: Kind, title: str, rows: str) -> None:
        """Put rows behind one."""
        self._put(kind, title, self.row(kind, title) + rows)

    def move(self, title: str, behind: str) -> None:
        """Move a row of the arrangement behind another one."""
        self.insert_after("arrangement", behind, self.drop("arrangement", title))

    def swap(self, one: str, other: str) -> None:
        """Swap the times of two rows of the arrangement."""
        first, second = (self.value("arrangement", title, "when") for title in (one, other))
        self.set("arrangement", one, "when", second)
        self.set("arrangement", other, "when", first)

    def add_tasks(self, month: str, tasks: str) -> None:
        """Put tasks at the head of a month."""
        self.replace_first("monthly-plan", rf"(?<=\n)(  {month}(?:月)?:\n)", rf"\1{tasks}")

    def _lines(self, kind: Kind) -> list[str]:
        return self.texts[kind].splitlines(keepends=True)

    def _bounds(self, kind: Kind, title: str) -> tuple[int, int]:
        lines = self._lines(kind)
        found = [
            at
            for at, line in enumerate(lines)
            if any(f"{key}: {title}" in line for key in ("title", "content", "lead", "name"))
        ]
        assert len(found) == 1, (title, len(found))
        start = next(at for at in range(found[0], -1, -1) if lines[at].lstrip().startswith("- "))
        indent = _indent(lines[start])
        after = range(start + 1, len(lines))
        end = next(
            (at for at in after if lines[at].strip() == "" or _indent(lines[at]) <= indent),
            len(lines),
        )
        return start, end

    def _put(self, kind: Kind, title: str, row: str) -> None:
        start, end = self._bounds(kind, title)
        lines = self._lines(kind)
        lines[start:end] = [row]
        text = "".join(lines)
        assert text != self.texts[kind], title
        self.texts[kind] = text

    def _change(self, kind: Kind, title: str, old: str, new: str) -> None:
        row = self.row(kind, title)
        assert old in row, (old, row)
        self._put(kind, title, row.replace(old, new, 1))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
