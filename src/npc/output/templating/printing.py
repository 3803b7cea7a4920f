"""What a tag may print: texts, numbers and dates. All else has no words of its own.

Python has words for everything: addresses that differ from run to run, and the insides of a plan. No
document of an office wants them, so a tag that would print them is a fault of its template.
"""

from collections.abc import Iterator
from datetime import date, time

from jinja2 import Undefined
from markupsafe import Markup

from npc.genre.departments import Owners
from npc.genre.when import When

_USUAL = frozenset((str, Markup, int, float, bool, type(None), date))
"""What nearly all tags print. `True` and `None` are here because macros give back nothing but texts, so
that templates compare with them."""
_OTHERS = (str, int, float, date, time, Undefined)


class UnprintableError(Exception):
    """A value that would be printed has no words."""

    def __init__(self, value: object, tag: int | None = None) -> None:
        super().__init__()
        self.value = value
        self.tag = tag
        """Which tag of its template prints it, counted from 0; None where that is not known."""


def printed(value: object, tag: int | None = None) -> object:
    """Return a value that can be printed: owners and times by their words, others as they are.

    Raises:
        UnprintableError: It is no text, number or date.

    """
    if type(value) in _USUAL:
        return value
    if isinstance(value, Owners | When):
        return value.text
    if isinstance(value, _OTHERS):
        return value
    raise UnprintableError(value, tag)


def each_printed(values: object) -> object:
    """Return the same of what holds values that can be printed: a list, a mapping; else of the value.

    Raises:
        UnprintableError: A value is no text, number or date.

    """
    if type(values) is dict:
        return {key: each_printed(value) for key, value in values.items()}
    if isinstance(values, Iterator) or (
        isinstance(values, list | tuple) and type(values) in {list, tuple}
    ):
        return list(map(each_printed, values))
    return printed(values)
