"""The box: what a document may take, and that nothing of it is left behind."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import FrameType

import pytest

from npc.errors import RenderError
from npc.facts.facts import Facts
from npc.messages import Message
from npc.output.box.boxed import BoxError, boxed, end_work
from npc.output.box.limits import MEMORY, REMEDY, SECONDS, WALL_SECONDS, ResourceLimits
from npc.output.documents.docx.reference import read_reference
from npc.output.documents.making import make
from npc.output.documents.office import finding
from npc.output.forms import SESSION_VIEWS
from npc.output.templating.environment import MOST_ROUNDS
from npc.output.templating.templating import LONGEST_OUTPUT, built_in_templates
from npc.output.theme import Theme
from npc.output.views import document
from npc.plan import Plan
from npc.processes import Start
from npc.views.tracing import trace_view
from support import ROOT
from word import read_plan

NAME = Message("template “a.html”", "模板“a.html”")
SMALL = ResourceLimits(memory=32 * 1024 * 1024)
SHORT = ResourceLimits(seconds=0.05)
starts = pytest.mark.parametrize("start", ["fork", "spawn"])
limited = pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits memory")


@pytest.fixture(autouse=True)
def none_left() -> Iterator[None]:
    """End the process of the box after each test."""
    yield
    end_work()


def python(expression: str) -> Callable[[], bytes]:
    """Return what makes bytes of an expression, in a process that knows no module of tests."""
    return partial(eval, expression)


@starts
def test_a_document_comes_back_whole(start: Start) -> None:
    """Also a large one, and one after another by the same process."""
    assert boxed(python("bytes(20_000_000)"), NAME, start=start) == bytes(20_000_000)
    first, second = (boxed(python("b'%d' % __import__('os').getpid()"), NAME, start=start) for _ in range(2))  # fmt: skip
    assert first == second
    assert int(first) != os.getpid()


@starts
def test_nothing_of_the_first_process_is_known_or_said(
    start: Start, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No environment but what finds libraries, no open file, no word on the terminal."""
    monkeypatch.setenv("SECRET_TOKEN", "ghs_secret123")
    with Path(__file__).open("rb"):
        seen = boxed(
            python(
                "__import__('os').system('echo loud; echo loud >&2') and b'' or repr((dict(__import__('os').environ),"
                "[__import__('os').readlink(f'/proc/self/fd/{n}') for n in range(64) if"
                " __import__('os').path.exists(f'/proc/self/fd/{n}')])).encode()"
            ),
            NAME,
            start=start,
        ).decode()
    assert seen.startswith("({}, [")
    assert ".py" not in seen
    assert "log" not in seen
    assert capfd.readouterr() == ("", "")


@starts
def test_a_bug_is_told_as_one(start: Start) -> None:
    """With its traceback."""
    with pytest.raises(BoxError, match="ZeroDivisionError") as caught:
        boxed(python("1 / 0"), NAME, start=start)
    assert "Traceback" in caught.value.__notes__[0]


@pytest.mark.parametrize(
    ("expression", "limits", "says"),
    [
        pytest.param("b'x' * 10**9", SMALL, "takes too much memory", marks=limited),
        pytest.param(
            "[x for x in map(bytes, iter(lambda: 99999, 0))]", SMALL, "takes too much memory", marks=limited
        ),
        ("[None for x in iter(int, 1)]", SHORT, "takes too long"),
        ("3 ** 10 ** 8", SHORT, "takes too long"),  # nothing of Python listens meanwhile
        ("__import__('time').sleep(9)", ResourceLimits(wall_seconds=0.1), "takes too long"),
        ("__import__('os').abort()", ResourceLimits(), "ends the program that makes it"),
    ],
)  # fmt: skip
def test_what_takes_too_much_is_one_sentence(
    expression: str, limits: ResourceLimits, says: str
) -> None:
    """And the next document has a process of its own."""
    with pytest.raises(RenderError) as caught:
        boxed(python(expression), NAME, limits=limits)
    assert caught.value.text.en == f"template “a.html”: a document {says}"
    assert caught.value.hint == REMEDY
    assert boxed(python("b'x'"), NAME) == b"x"


def test_ctrl_c_ends_it() -> None:
    """Whatever it does: here it does not listen."""

    def interrupted(_: int, __: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupted)
    pid = int(boxed(python("b'%d' % __import__('os').getpid()"), NAME))
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    try:
        with pytest.raises(KeyboardInterrupt):
            boxed(python("__import__('time').sleep(9)"), NAME)
    finally:
        signal.signal(signal.SIGALRM, before)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


@pytest.fixture(scope="module")
def plan() -> Plan:
    """Return the plan that uses every form."""
    return read_plan(Path(__file__).parents[2] / "plans" / "shili-2025")


def test_another_process_makes_the_same_documents(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A plan goes there and means the same, its papers and their parts with one another too."""
    monkeypatch.setattr("npc.output.box.boxed.usual_start", lambda: "spawn")
    theme = Theme(built_in_templates())
    for to in ("docx", "md"):
        boxed_one = make(plan, to, theme, only=plan.papers[0], draft=True)
        assert boxed_one == make(plan, to, only=plan.papers[0], draft=True)


def test_styles_of_a_word_file_go_to_the_other_process(plan: Plan, tmp_path: Path) -> None:
    """The settings may name both, templates and a file whose styles go before ours."""
    path = tmp_path / "reference.docx"
    path.write_bytes(make(plan, "docx"))
    reference = read_reference(path)
    boxed_file = make(plan, "docx", Theme(built_in_templates(), reference))
    assert boxed_file == make(plan, "docx", Theme(None, reference))


@pytest.mark.parametrize("form", [name for name, form in SESSION_VIEWS.items() if form.has_theme])
def test_a_view_that_is_data_for_programs_too_is_made_in_the_box(plan: Plan, form: str) -> None:
    """What returns the data stays here: it is a function of the moment, of the plan."""
    view = trace_view(Facts(plan))
    assert view.record
    own = Theme(built_in_templates())
    boxed_page = document(view, form, language="zh", theme=own)
    assert boxed_page == document(view, form, language="zh")


def test_the_documentation_names_the_limits() -> None:
    """As they are."""
    page = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")
    for number in (
        f"{MEMORY // 1024**2} MB",
        f"{SECONDS:g}秒",
        f"{WALL_SECONDS:g}秒",
        f"{LONGEST_OUTPUT // 10_000}万字",
        f"{MOST_ROUNDS // 10_000}万次",
        f"{finding.MOST_TAGS}个",
        f"{finding.LONGEST_TAG}字",
    ):
        assert number in page
