"""Templates that say where each of their tags stands.

Used only when something is wrong with what the templates made: they are rendered again with these
marks in them, to find the template and line.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from jinja2 import BaseLoader, Environment

MARK = "data-at"
"""The attribute of a tag; a processing instruction of a like name goes before each closing tag."""

_TAG = re.compile(
    r"(?P<jinja>\{\{(?:(?!\}\}).)*+(?:\}\})?|\{%(?:(?!%\}).)*+(?:%\})?|\{#(?:(?!#\}).)*+(?:#\})?)|<(?P<closing>/?)(?P<name>[A-Za-z][\w.:-]*)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """A line of a template, counted from 1."""

    template: str
    line: int


@dataclass(slots=True)
class Marks:
    """The places that marks stand for; a mark is an index into them."""

    lines: list[TemplateLine] = field(default_factory=list)

    def annotated(self, source: str, template: str) -> str:
        """Mark every tag in the text of a template. Lines stay what they are."""

        def mark(match: re.Match[str]) -> str:
            if match["jinja"]:
                return match[0]
            self.lines.append(TemplateLine(template, source.count("\n", 0, match.start()) + 1))
            number = len(self.lines) - 1
            if match["closing"]:
                return f"<?{MARK} {number}?>{match[0]}"
            return f'{match[0]} {MARK}="{number}"'

        return _TAG.sub(mark, source)


class AnnotatingLoader(BaseLoader):
    """Loads what another loader loads, with marks."""

    def __init__(self, loader: BaseLoader, marks: Marks) -> None:
        self._loader = loader
        self._marks = marks

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str | None, Callable[[], bool] | None]:
        """Load a template."""
        source, filename, is_fresh = self._loader.get_source(environment, template)
        return self._marks.annotated(source, template), filename, is_fresh
