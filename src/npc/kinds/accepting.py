"""Whether a document has the form of its kind, told without pydantic.

Most documents that are read are right, and to see that takes a hundredth of the time that loading
pydantic takes. Forms are made from the pydantic models (`forms.py`, by `python3 dev.py forms`; a
test fails when they are stale), so that there is one definition. A document that is not accepted
goes to pydantic, which says what is wrong with it.

A form is

- the name of a sort of text: `text`, `name`, `year`, `count`, `date`; `texts` is one or a list of them;
- a tuple of the words allowed;
- a list of one form: a list of values of that form;
- a mapping: the keys it may have, those it must have with `!` behind them; under `""` the form of
  a text that may stand for the whole mapping, under `*` that of the values of any other key, and
  under `|` a tuple of keys one of which must be there.
"""

from collections.abc import Callable
from typing import TypeAlias, Union

from npc.kinds.sorts import is_count, is_date, is_filled, is_name, is_year
from npc.source.document import Node

Form: TypeAlias = Union[str, tuple[str, ...], list["Form"], dict[str, "Form"]]  # noqa: UP007 - as Node

_SORTS: dict[str, Callable[[str], bool]] = {
    "text": is_filled,
    "name": is_name,
    "year": is_year,
    "count": is_count,
    "date": is_date,
}


def accepts(form: Form, value: Node) -> bool:
    """Tell whether a value has a form."""
    if isinstance(form, str):
        if form == "texts":
            return value is None or _is_text_or_list(value)
        return isinstance(value, str) and _SORTS[form](value)
    if isinstance(form, tuple):
        return isinstance(value, str) and value.strip() in form
    if isinstance(form, list):
        if value is None:
            return True
        return isinstance(value, list) and all(accepts(form[0], one) for one in value)
    return _accepts_mapping(form, value)


def _is_text_or_list(value: Node) -> bool:
    if isinstance(value, list):
        return all(isinstance(one, str) and is_filled(one) for one in value)
    return isinstance(value, str) and is_filled(value)


def _accepts_mapping(form: dict[str, Form], value: Node) -> bool:
    if isinstance(value, str):
        return "" in form and accepts(form[""], value)
    if value is None:
        return "*" in form
    if not isinstance(value, dict) or not _has_needed_keys(form, value):
        return False
    return all(_accepts_key(form, key, one) for key, one in value.items())


def _has_needed_keys(form: dict[str, Form], value: dict[str, Node]) -> bool:
    either = form.get("|")
    if either and all(value.get(str(key)) is None for key in either):
        return False
    return all(key[:-1] in value for key in form if key[-1:] == "!")


def _accepts_key(form: dict[str, Form], key: str, value: Node) -> bool:
    needed = form.get(key + "!")
    if needed is not None:
        return accepts(needed, value)
    if key in form and key not in _MARKS:
        return value is None or accepts(form[key], value)
    return "*" in form and accepts(form["*"], value)


_MARKS = frozenset(("", "*", "|"))
