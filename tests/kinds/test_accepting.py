"""The quick answer and pydantic's are the same."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from npc.kinds.containers import Keyed, Many, OwnersType, Several, TextLines
from npc.kinds.models import model_of
from npc.kinds.record import One
from npc.kinds.registry import documents
from npc.kinds.types import Choice, Leaf, Type
from npc.source.document import Node

_TEXT = st.sampled_from(
    [
        *(
            "",
            " ",
            "甲",
            "3",
            "2025",
            "\uff12\uff10\uff12\uff15",
            "1900",
            "+2025",
            "0",
            "null",
            "a b",
        ),
        *(
            "2025-02-27",
            "2025-02-30",
            "2025-2-7",
            "county",
            " county ",
            "arrangement",
            "work-points",
        ),
        "办公室、财经工委",
    ]
)
_KEYS = [
    "kind",
    "year",
    "title",
    "organ",
    "level",
    "departments",
    "sections",
    "points",
    "id",
    "lead",
    "text",
    "notes",
    "annexes",
    "adopted",
    "date",
    "body",
    "session",
    "action",
    "published",
    "meetings",
    "categories",
    "name",
    "items",
    "owners",
    "when",
    "note",
    "prepares",
    "aliases",
    "months",
    "content",
    "templates",
    "preamble",
    "7",
    "rules",
    "select",
    "severity",
    "fail-on",
    "fail_on",
    "limits",
    "session",
    "meeting-convention",
    "terms",
]
_NODES: st.SearchStrategy[Node] = st.recursive(
    st.none() | _TEXT,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(_KEYS), inner, max_size=4)
    ),
    max_leaves=8,
)


def _near(type_: Type[object, object]) -> st.SearchStrategy[Node]:
    """Draw what has a type, or nearly: otherwise hardly any document would be right."""
    match type_:
        case One():
            keys = type_.record.keys.values()
            needed = {key.name: _near(key.type) for key in keys if key.is_needed}
            others = {key.name: _near(key.type) for key in keys if not key.is_needed}
            keyed = st.fixed_dictionaries(needed, optional=others)
            return keyed | (_TEXT if type_.record.bare else st.nothing()) | _slip()
        case Keyed():
            return st.dictionaries(_TEXT, _near(type_.inner), max_size=3) | _slip()
        case TextLines() | Several() | OwnersType():
            listed: st.SearchStrategy[list[Node]] = st.lists(st.just("乙"), max_size=2)
            return st.just("甲、乙") | listed | _slip()
        case Many():
            return st.lists(_near(type_.inner), max_size=3) | _slip()
        case Choice():
            return st.sampled_from(type_.words) | _slip()
        case Leaf():
            right = {"year": "2025", "count": "8", "date": "2025-02-27"}
            return st.just(right.get(type_.name, "甲")) | _slip()
    raise TypeError(type_)


@cache
def _slip() -> st.SearchStrategy[Node]:
    return st.integers(0, 9).flatmap(lambda n: _NODES if n == 0 else st.nothing() | _TEXT)


@cache
def _documents(kind: str) -> st.SearchStrategy[Node]:
    """Draw documents of a kind, or nearly: to say how takes longer than to draw one."""
    return _near(One(documents()[kind])) | _NODES


@pytest.mark.parametrize("kind", documents())
@given(data=st.data())
def test_what_is_accepted_is_what_pydantic_accepts(kind: str, data: st.DataObject) -> None:
    """Whatever a document holds, it is right for both or wrong for both."""
    record = documents()[kind]
    node = data.draw(_documents(kind))
    try:
        model_of(record).model_validate(node)
    except ValidationError:
        right = False
    else:
        right = True
    assert record.accepts(node) is right
