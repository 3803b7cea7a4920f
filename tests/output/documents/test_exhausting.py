"""Templates that take all memory or all time end with a sentence; all are tried at length by `dev.py attack`."""

from functools import partial
from pathlib import Path

import docx
import pytest

from attacks.templates import EXHAUSTING, PLAN, documents
from npc.errors import RenderError
from npc.messages import Message
from npc.output.box.boxed import boxed
from npc.output.box.limits import ResourceLimits
from npc.output.documents.making import make_here
from npc.output.documents.office import filling as office
from npc.output.theme import Theme
from npc.plan import Plan
from support import Write
from word import read_plan

TIGHT = ResourceLimits(memory=48 * 1024 * 1024, seconds=0.05)
"""What is too much for these is too much for the usual limits too: they grow without end."""
NAME = Message("templates", "模板")


@pytest.fixture
def plan(write: Write) -> Plan:
    """Return a small plan."""
    return read_plan(write("plan.yaml", PLAN))


@pytest.mark.parametrize("name", EXHAUSTING)
def test_a_template_that_would_never_end(
    plan: Plan, write: Write, tmp_path: Path, name: str
) -> None:
    """It is named with what it takes."""
    write("t/document.html", documents(EXHAUSTING[name]))
    with pytest.raises(RenderError) as caught:
        boxed(partial(make_here, plan, "md", Theme(tmp_path / "t")), NAME, limits=TIGHT)
    said = caught.value.text.en
    assert said.startswith("template")
    assert any(words in said for words in ("takes too", "too much: "))


@pytest.mark.parametrize("name", ["ljust", "a tree of macros"])
def test_a_word_file_that_would_never_end(plan: Plan, tmp_path: Path, name: str) -> None:
    """As an HTML template."""
    document = docx.Document()
    document.add_paragraph(EXHAUSTING[name])
    document.save(str(tmp_path / "office.docx"))
    with pytest.raises(RenderError) as caught:
        boxed(partial(office.fill, tmp_path / "office.docx", plan), NAME, limits=TIGHT)
    assert "takes too" in caught.value.text.en
