"""Single faults, declared in `faults/KIND.yaml`: what is typed in a clean plan of `plans/` in the place of what is right there.

A fault says the words of which a finding must name one to count (`names`; a list among them: all of it), so that a
finding of something else does not count, and whether a reader with a calendar and the law could decide it.
"""

from pathlib import Path
from typing import NamedTuple

import yaml

HERE = Path(__file__).parent
PLANS = HERE / "plans"
FAULTS = HERE / "faults"


class Fault(NamedTuple):
    """One fault in one plan."""

    id: str
    """Its kind and its number there, such as `typo-3`."""
    kind: str
    plan: str
    file: str
    line: str
    """Words that only the line of the fault has; "" where what is right stands once in the file."""
    right: str
    """"" where all of the line is left out."""
    wrong: str
    what: str
    """What a reader would say of it."""
    names: tuple[tuple[str, ...], ...]
    """Words of a finding that names it: all of one of these."""
    is_decidable: bool

    def clean(self) -> str:
        """Return the text of the file as it is right."""
        return (PLANS / self.plan / self.file).read_text(encoding="utf-8")

    @property
    def change(self) -> str:
        """Say what was typed in the place of what."""
        if not self.right:
            return f"without the line of “{self.line}”"
        where = f"at “{self.line}” " if self.line else ""
        typed = self.wrong[:60].replace("\n", " ")
        return f"{where}“{self.right[:60]}” → “{typed}”"

    def typed(self) -> str:
        """Return the text of the file with the fault."""
        text = self.clean()
        part = self._line_of(text) if self.line else text
        if not self.right:
            return text.replace(part, "")
        assert part.count(self.right) == 1, (self.id, "right", part.count(self.right))
        return text.replace(part, part.replace(self.right, self.wrong))

    def _line_of(self, text: str) -> str:
        lines = [line for line in text.splitlines(keepends=True) if self.line in line]
        assert len(lines) == 1, (self.id, "line", len(lines))
        return lines[0]


def plans() -> list[str]:
    """Return the names of the clean plans."""
    return sorted(folder.name for folder in PLANS.iterdir() if folder.is_dir())


def faults() -> list[Fault]:
    """Return all faults, by kind."""
    return [fault for path in sorted(FAULTS.glob("*.yaml")) for fault in _of_kind(path)]


def innocent() -> list[Fault]:
    """Return changes that are no faults: other right words; whatever is said of them names them."""
    return _of_kind(HERE / "innocent.yaml")


def _of_kind(path: Path) -> list[Fault]:
    declared = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [_fault(path.stem, number, each) for number, each in enumerate(declared, start=1)]


def _fault(kind: str, number: int, each: dict[str, object]) -> Fault:
    names = each.get("names", [""])
    assert isinstance(names, list)
    assert names
    words = (name if isinstance(name, list) else [name] for name in names)
    return Fault(
        id=f"{kind}-{number}",
        kind=kind,
        plan=str(each["plan"]),
        file=str(each.get("file", "plan.yaml")),
        line=str(each.get("line", "")),
        right="" if each.get("drop") else str(each["right"]),
        wrong=str(each.get("wrong", "")),
        what=str(each["what"]),
        names=tuple(tuple(str(one) for one in name) for name in words),
        is_decidable=bool(each.get("decidable", True)),
    )
