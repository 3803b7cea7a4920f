"""What a report shows of very many findings, and that it counts the others."""

import json

import pytest

from npc.diagnostics import Diagnostic, Place, Report, Rule, Severity, SourceText, Span
from npc.messages import Message
from npc.output.forms import REPORTS
from npc.output.reports import MOST_OF_FILE, MOST_OF_LINE, MOST_OF_RUN, lines, statistics
from npc.output.reports.limiting import limited
from npc.output.reports.summary import summary
from npc.plan import Location
from npc.rules.base import MOST_RELATED, Finding
from npc.rules.registry import all_rules
from npc.source.reader import read_text
from support import Npc, Write

ERROR, WARNING = (
    next(rule for rule in all_rules() if rule.code == code) for code in ("NPC301", "NPC402")
)


def findings(rule: Rule, number: int, *, path: str = "a.yaml", line: int | None = None) -> Report:
    found = (
        Diagnostic(rule, Message("x", "某"), Place(path, Span(line or n, n, line or n, n + 1)))
        for n in range(1, number + 1)
    )
    return Report.of(found, sources={}, plan_count=1)


def together(*reports: Report) -> Report:
    return Report.of(
        (finding for report in reports for finding in report.diagnostics), sources={}, plan_count=1
    )


def codes(report: Report) -> list[str]:
    return [finding.rule.code for finding in report.diagnostics]


def test_what_is_no_more_than_the_limits_is_shown_as_it_is() -> None:
    """A report of today is not changed."""
    report = together(
        findings(ERROR, MOST_OF_FILE),
        findings(WARNING, MOST_OF_LINE, line=7),
        findings(ERROR, MOST_OF_FILE, path="b.yaml"),
    )
    assert limited(report) == report


def test_of_a_rule_in_a_file_the_first_are_shown_and_the_others_counted() -> None:
    """One finding tells how many more there are, where the first of them is; it counts for none."""
    report = together(findings(ERROR, MOST_OF_FILE + 34), findings(WARNING, 3))
    shown = limited(report)
    assert codes(shown).count("NPC301") == MOST_OF_FILE
    assert codes(shown).count("NPC402") == 3
    (remark,) = (one for one in shown.diagnostics if one.rule.code == "NPC905")
    assert remark.message.en.startswith("34 more findings of NPC301 (")
    at = MOST_OF_FILE + 1
    assert remark.place.span == Span(at, at, at, at + 1)
    assert [shown.number_of(severity) for severity in Severity] == [MOST_OF_FILE + 34, 3, 0]
    assert summary(shown).en == "234 errors, 3 warnings in 1 plan; 34 of them not shown"
    assert list(statistics.lines(shown, "en"))[1].endswith("234")
    assert json.loads("\n".join(lines(shown, "json", "en")))["left_out"] == 34


def test_what_stands_in_other_lines_is_seen() -> None:
    """A value with thousands of findings hides no other."""
    report = together(
        findings(ERROR, 5_000, line=2), findings(ERROR, 3, line=9), findings(WARNING, 1, line=9)
    )
    shown = [one.place.span.line for one in limited(report).diagnostics if one.place.span]
    assert shown == [2] * (MOST_OF_LINE + 1) + [9] * 4


def test_of_a_run_the_worst_are_shown() -> None:
    """As many as GitHub takes in one SARIF file, with the one that tells of the rest."""
    files = (findings(WARNING, MOST_OF_FILE, path=f"{n:03}.yaml") for n in range(150))
    report = together(*files, findings(ERROR, 7, path="zzz.yaml"))
    shown = limited(report)
    assert len(shown.diagnostics) == MOST_OF_RUN
    assert codes(shown).count("NPC301") == 7
    (remark,) = (one for one in shown.diagnostics if one.rule.code == "NPC905")
    assert remark.message.en == "5008 more findings in 26 files are not shown"
    assert shown.number_of(Severity.WARNING) == 150 * MOST_OF_FILE
    assert len(limited(report, all_of_them=True).diagnostics) == len(report.diagnostics)


@pytest.mark.parametrize("name", REPORTS)
def test_no_form_grows_with_the_findings(npc: Npc, write: Write, name: str) -> None:
    """A line of unclosed brackets gives as much output as there is to read; all of it counts."""
    write("plans/2025/a.yaml", unclosed(1_200))
    result = npc("plan", "validate", "--to", name, "--fail-on", "warning", "--select", "NPC410")
    assert result.code == 1
    assert "1100" in result.out
    assert len(result.out) < 120_000
    assert result.out.count("NPC410") < 3 * MOST_OF_LINE


def test_all_are_shown_where_that_is_asked_for(npc: Npc, write: Write) -> None:
    """And the summary says only then how many there are in all."""
    write("plans/2025/a.yaml", unclosed(400))
    few = npc("plan", "validate", "--select", "NPC410").out
    assert few.endswith("\n400 warnings in 1 plan; 300 of them not shown\n")
    every = npc("plan", "validate", "--select", "NPC410", "--to", "concise", "--no-limit").out
    assert len(every.splitlines()) == 400
    assert "NPC905" not in every


def test_fixes_and_baselines_know_all_findings(npc: Npc, write: Write) -> None:
    """Not only those that are shown."""
    path = write("plans/2025/a.yaml", BODY.format(text="") + SECTIONS + POINT * 400)
    assert npc("plan", "validate", "--select", "NPC401", "--write-baseline", "known.json").code == 0
    known = npc("plan", "validate", "--select", "NPC401", "--baseline", "known.json")
    assert known.out == "no findings in 1 plan; 400 more in the baseline\n"
    fixed = npc("plan", "validate", "--select", "NPC401", "--fix")
    assert fixed.out == "no findings in 1 plan\n"
    assert "民生实项目" not in path.read_text(encoding="utf-8")


def test_of_many_related_places_the_last_tells_of_the_others() -> None:
    """A finding names no more places than a screen holds."""
    (document,) = read_text(SourceText("a.yaml", "- 甲\n" * 60)).documents
    places = [(Location(document, (n,)), Message("here", "此处")) for n in range(60)]
    few = Finding(ERROR, Message("x", "某"), places[0][0], related=tuple(places[:MOST_RELATED]))
    assert few.diagnostic().related[-1].message.en == "here"
    many = few._replace(related=tuple(places)).diagnostic().related
    assert len(many) == MOST_RELATED
    assert many[-1].message.en == "here; 40 more places are not shown"


def test_a_list_in_a_message_ends() -> None:
    """Ten thousand names are no sentence."""
    message = Message("one of {names}", "为{names}之一").format(names=[str(n) for n in range(60)])
    assert message.en.endswith("48, 49, …")
    assert message.zh.endswith("48、49、…之一")


def unclosed(number: int) -> str:
    """Return a paper with as many texts in one line, each with a bracket that is not closed."""
    points = ", ".join(["{text: 甲（}"] * number)
    return f"{BODY.format(text='')}sections: [{{title: 监督工作, points: [{points}]}}]\n"


SECTIONS = "sections:\n  - title: 监督工作\n    points:\n"
POINT = "      - text: 落实民生实项目监督。\n"
BODY = "kind: work-points\nyear: 2025\npreamble: 甲{text}。\n"
