"""Reports as people and editors see them, from reports made by hand."""

import pytest

from npc.diagnostics import Diagnostic, Place, Related, Report, Rule, Severity, SourceText, Span
from npc.messages import Message
from npc.output.reports import concise, full
from npc.output.reports.summary import summary
from npc.output.reports.width import clipped, padded, width

RULE = Rule("NPC301", "unknown-department", Severity.ERROR, Message("x", "某"))
SOURCE = SourceText("plans/a.yaml", "kind: arrangement\n    owners: 财经委、[red]办公室[/]\n")


def finding(span: Span | None, *, rule: Rule = RULE, hint: Message | None = None) -> Diagnostic:
    return Diagnostic(
        rule,
        Message("unknown department “{name}”", "未知的部门“{name}”").format(name="财经委"),
        Place("plans/a.yaml", span),
        hint,
        (Related(Place("plans/b.yaml", Span(3, 1, 3, 5)), Message("listed here", "名单在这里")),),
    )


def report(*findings: Diagnostic, source: SourceText = SOURCE) -> Report:
    return Report.of(findings, sources={source.path: source}, plan_count=1)


def test_a_finding_shows_its_line_and_a_caret_of_the_right_width() -> None:
    """A Chinese character takes two columns of a terminal."""
    one = finding(Span(2, 13, 2, 16), hint=Message("perhaps “x” is meant", "是否应为“财经工委”"))
    assert list(full.lines(report(one), "zh")) == [
        "错误[NPC301]: 未知的部门“财经委”",
        " --> plans/a.yaml:2:13",
        "  |",
        "2 |     owners: 财经委、[red]办公室[/]",
        "  |             ^^^^^^",
        "  |",
        "  = 改法：是否应为“财经工委”",
        "  = 另见：plans/b.yaml:3:1 名单在这里",
        "",
        "1份计划中有1个错误",
    ]


def test_english_says_the_same() -> None:
    """Codes and places do not change with the language."""
    lines = list(full.lines(report(finding(Span(2, 13, 2, 16))), "en"))
    assert lines[0] == "error[NPC301]: unknown department “财经委”"
    assert lines[-1] == "1 error in 1 plan"


def test_a_line_each_for_editors() -> None:
    """Path, line and column come first; severities are never translated."""
    lines = list(concise.lines(report(finding(Span(2, 13, 2, 16)), finding(None)), "zh"))
    assert lines == [
        "plans/a.yaml: error[NPC301] 未知的部门“财经委”",
        "plans/a.yaml:2:13: error[NPC301] 未知的部门“财经委”",
    ]


def test_findings_stand_in_the_order_of_the_file() -> None:
    """Path, line, column, code; one that was made twice counts once."""
    spans = [Span(2, 13, 2, 16), Span(1, 1, 1, 5), Span(2, 13, 2, 16), Span(2, 1, 2, 2)]
    ordered = report(*map(finding, spans)).diagnostics
    assert [one.place.span for one in ordered] == [spans[1], spans[3], spans[0]]


def test_what_a_terminal_would_obey_is_shown_instead() -> None:
    """Escapes, carriage returns and marks that turn the direction become visible signs."""
    source = SourceText("plans/a.yaml", "a: \x1b[31mred\u202e\n")
    lines = "\n".join(full.lines(report(finding(Span(1, 4, 1, 5)), source=source), "en"))
    assert "␛[31mred�" in lines
    assert "\x1b" not in lines


@pytest.mark.parametrize("column", [1, 40, 400, 999])
def test_of_a_long_line_the_stretch_round_the_finding_is_shown(column: int) -> None:
    """The caret stands below the same text as in the file."""
    text = "".join(f"{number:03}字" for number in range(250))
    source = SourceText("plans/a.yaml", text + "\n")
    span = Span(1, column, 1, column + 2)
    lines = list(full.lines(report(finding(span), source=source), "en"))
    shown, marks = lines[3].removeprefix("1 | "), lines[4].removeprefix("  | ")
    assert width(shown) <= 100
    at = marks.index("^")
    taken, start = 0, 0
    while taken < at:
        taken += width(shown[start])
        start += 1
    assert shown[start:].startswith(text[column - 1 : column + 1].rstrip("字")[:1])


def test_a_span_over_several_lines_is_marked_on_its_first() -> None:
    """One frame, however long the value is."""
    lines = list(full.lines(report(finding(Span(1, 1, 2, 5))), "en"))
    assert lines[4] == "  | " + "^" * len("kind: arrangement")


def test_a_finding_at_the_end_of_a_line_has_a_caret() -> None:
    """Something missing has no text to mark."""
    lines = list(full.lines(report(finding(Span(1, 18, 1, 18))), "en"))
    assert lines[4].endswith("^")


def test_the_summary_counts() -> None:
    """Errors and warnings apart, in both languages."""
    warning = Rule("NPC343", "unclear-time", Severity.WARNING, Message("x", "某"))
    text = summary(report(finding(None), finding(None, rule=warning)))
    assert text == Message("1 error, 1 warning in 1 plan", "1份计划中有1个错误、1个警告")
    assert summary(report()).zh == "没有发现问题（检查了1份计划）"


def test_widths() -> None:
    """Chinese and emoji two, combining marks none; cutting keeps to the width."""
    assert width("a人😀e\u0301") == 6
    assert padded("人", 4) == "人  "
    assert clipped("人大常委会", 6) == "人大…"
    assert clipped("人大", 4) == "人大"
