"""The quick answer and pydantic's are the same."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from npc.kinds.accepting import accepts
from npc.kinds.documents import DOCUMENTS
from npc.kinds.documents.compiling import TARGET, source
from npc.kinds.forms import FORMS
from npc.source.document import Node


def test_the_forms_are_made_from_the_models_as_they_are() -> None:
    """Run `python3 dev.py forms` after a change of the models."""
    formatted = subprocess.run(
        [sys.executable, "-m", "ruff", "format", "-"],
        input=source(),
        capture_output=True,
        check=True,
        encoding="utf-8",
        cwd=TARGET.parent,
    ).stdout
    assert TARGET.read_text(encoding="utf-8") == formatted


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


def _near(form: object) -> st.SearchStrategy[Node]:
    """Draw what has a form, or nearly: otherwise hardly any document would be right."""
    if isinstance(form, dict):
        needed = {key[:-1]: _near(one) for key, one in form.items() if key.endswith("!")}
        others = {
            key: _near(one)
            for key, one in form.items()
            if not key.endswith("!") and key not in {"", "*", "|"}
        }
        keyed = st.fixed_dictionaries(needed, optional=others)
        if "*" in form:
            keyed = st.dictionaries(_TEXT, _near(form["*"]), max_size=3)
        return keyed | (_TEXT if "" in form else st.nothing()) | _slip()
    if isinstance(form, list):
        return st.lists(_near(form[0]), max_size=3) | _slip()
    if isinstance(form, tuple):
        return st.sampled_from(form) | _slip()
    right = {
        "year": "2025",
        "count": "8",
        "date": "2025-02-27",
        "text": "甲",
        "name": "甲",
        "texts": "甲、乙",
    }
    return st.just(right[str(form)]) | _slip()


def _slip() -> st.SearchStrategy[Node]:
    return st.integers(0, 9).flatmap(lambda n: _NODES if n == 0 else st.nothing() | _TEXT)


@pytest.mark.parametrize("kind", sorted(FORMS))
@given(data=st.data())
def test_what_is_accepted_is_what_pydantic_accepts(kind: str, data: st.DataObject) -> None:
    """Whatever a document holds, it is right for both or wrong for both."""
    node = data.draw(_near(FORMS[kind]) | _NODES)
    try:
        DOCUMENTS[kind].model_validate(node)
    except ValidationError:
        right = False
    else:
        right = True
    assert accepts(FORMS[kind], node) is right
