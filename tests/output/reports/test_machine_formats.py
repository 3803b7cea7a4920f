"""Reports as programs read them, from reports made by hand and parsed back."""

import json
import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from npc.diagnostics import Diagnostic, Place, Related, Report, Rule, Severity, SourceText, Span
from npc.messages import Language, Message
from npc.output.forms import REPORTS
from npc.output.reports import lines
from npc.rules.registry import all_rules

ERROR = next(rule for rule in all_rules() if rule.code == "NPC301")
WARNING = Rule("NPC343", "unclear-time", Severity.WARNING, Message("unclear", "不明"))
INFO = Rule("NPC499", "remark", Severity.INFO, Message("a remark", "说明"))
PATH = "plans/a.yaml"
SPAN = Span(2, 13, 2, 16)
HOSTILE = (
    "\x1b[31m\r\n::error::x\n%0A,:<b>&\"'|\\|`[a](javascript:x) @user #1 ]]>--><!--\u202e\ufffe"
    "\x85\u2028{0} {{x}} =1+1 | a\\"
)


def finding(
    name: str = "财经委", *, rule: Rule = ERROR, span: Span | None = SPAN, path: str = PATH
) -> Diagnostic:
    return Diagnostic(
        rule,
        Message(f"unknown department “{name}”", f"未知的部门“{name}”"),
        Place(path, span),
        Message(f"perhaps “{name}” is meant", f"是否应为“{name}”"),
        (Related(Place("plans/b.yaml", Span(3, 1, 3, 5)), Message("listed here", "名单在这里")),),
    )


def report(*findings: Diagnostic) -> Report:
    paths = (PATH, "plans/clean.yaml")
    return Report.of(
        findings, sources={path: SourceText(path, "a: b\n") for path in paths}, plan_count=1
    )


def written(name: str, given: Report, language: Language = "en") -> str:
    return "".join(f"{line}\n" for line in lines(given, name, language))


def parsed(name: str, given: Report, language: Language = "en") -> Any:  # noqa: ANN401 - it is JSON
    return json.loads(written(name, given, language))


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_nothing_that_a_terminal_would_obey_is_written(name: str, language: Language) -> None:
    """Whatever a plan or a file name holds, every format writes visible characters in lines."""
    given = report(finding(HOSTILE, path=f"plans/{HOSTILE}\udcff.yaml"), finding(HOSTILE))
    for line in lines(given, name, language):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e]", line), line
        assert "\n" not in line or name == "junit"


@pytest.mark.parametrize("name", REPORTS)
def test_every_format_can_say_that_all_is_well(name: str) -> None:
    """A report without findings is written too; where each line is a finding, there is none."""
    text = written(name, report())
    assert "NPC" not in text
    assert bool(text) is (name not in {"concise", "jsonl", "github"})


def test_json_has_everything_in_both_languages() -> None:
    """Places, sentences and counts stand under names that never change with the language."""
    given = report(finding(), finding(rule=WARNING, span=None))
    document = parsed("json", given)
    assert document == parsed("json", given, "zh")
    assert document["version"] == 1
    assert document["plans"] == 1
    assert document["counts"] == {"error": 1, "warning": 1, "info": 0}
    whole, one = document["findings"]
    assert (whole["code"], whole["start"], whole["end"]) == ("NPC343", None, None)
    assert one == {
        "code": "NPC301",
        "name": "unknown-department",
        "severity": "error",
        "message": {"en": "unknown department “财经委”", "zh": "未知的部门“财经委”"},
        "path": PATH,
        "start": {"line": 2, "column": 13},
        "end": {"line": 2, "column": 16},
        "hint": {"en": "perhaps “财经委” is meant", "zh": "是否应为“财经委”"},
        "related": [
            {
                "message": {"en": "listed here", "zh": "名单在这里"},
                "path": "plans/b.yaml",
                "start": {"line": 3, "column": 1},
                "end": {"line": 3, "column": 5},
            }
        ],
        "fix": None,
    }


def test_json_gives_texts_back_as_they_were() -> None:
    """What is escaped for the eye is the same text to a program."""
    one = parsed("json", report(finding(HOSTILE)))["findings"][0]
    assert one["message"]["zh"] == f"未知的部门“{HOSTILE}”"


def test_json_lines_are_the_same_findings() -> None:
    """Each line is an object of its own."""
    given = report(finding(), finding(rule=WARNING))
    found = [json.loads(line) for line in lines(given, "jsonl", "en")]
    assert found == parsed("json", given)["findings"]


def _command(line: str) -> tuple[str, dict[str, str], str]:
    """Read a workflow command as the runner of GitHub does."""
    match = re.fullmatch(r"::(\w+) (.*?)::(.*)", line)
    assert match
    pairs = (one.split("=", 1) for one in match[2].split(","))
    return match[1], {key: _unescaped(value) for key, value in pairs}, _unescaped(match[3])


def _unescaped(text: str) -> str:
    for escape, character in {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","}.items():
        text = text.replace(escape, character)
    return text.replace("%25", "%")


def test_github_shows_errors_first() -> None:
    """GitHub shows only ten annotations of a kind, in the order of the log."""
    given = report(
        finding(rule=INFO, span=Span(1, 1, 1, 2)),
        finding(rule=WARNING, span=None),
        finding(),
        finding(rule=WARNING, span=Span(1, 1, 2, 2)),
    )
    commands = [_command(line) for line in lines(given, "github", "zh")]
    assert [kind for kind, _, _ in commands] == ["error", "warning", "warning", "notice"]
    region = {"line": "2", "endLine": "2", "col": "13", "endColumn": "16"}
    title = "NPC301 unknown-department"
    assert commands[0][1] == {"file": PATH, "title": title} | region
    said = "未知的部门“财经委”\n改法：是否应为“财经委”"
    assert commands[0][2] == f"{PATH}:2:13 NPC301 {said}"
    assert commands[1][2] == f"{PATH} NPC343 {said}"
    assert set(commands[1][1]) == {"file", "title"}
    assert set(commands[2][1]) == {"file", "line", "endLine", "title"}


def test_no_text_ends_a_github_command() -> None:
    """Line breaks, percent signs, colons and commas of a plan or path stay text."""
    path = "plans/a,b::c%0A.yaml"
    (line,) = lines(report(finding("a\r\n::error::b%0A", path=path)), "github", "en")
    _, properties, message = _command(line)
    assert properties["file"] == path
    assert message.startswith(f"{path}:2:13 NPC301 unknown department “a\r\n::error::b%")


def test_gitlab_knows_a_finding_again() -> None:
    """A fingerprint holds when lines move or the language changes, and is unique in a report."""
    before = report(finding(), finding(span=Span(9, 1, 9, 2)), finding("办"), finding(span=None))
    moved = report(*(one._replace(place=Place(PATH, Span(7, 1, 7, 2))) for one in [finding("办")]))
    marks = {one["description"]: one["fingerprint"] for one in parsed("gitlab", moved)}
    issues = parsed("gitlab", before)
    assert len({one["fingerprint"] for one in issues}) == len(issues) == 4
    assert marks["unknown department “办”"] in {one["fingerprint"] for one in issues}
    chinese = parsed("gitlab", before, "zh")
    assert [one["fingerprint"] for one in chinese] == [one["fingerprint"] for one in issues]
    assert chinese[0]["description"] == "未知的部门“财经委”"


def test_gitlab_has_its_own_severities_and_positions() -> None:
    """A finding about a file as a whole is put on its first line."""
    rules = (ERROR, WARNING, INFO)
    issues = parsed("gitlab", report(*(finding(rule=rule, span=None) for rule in rules)))
    assert [one["severity"] for one in issues] == ["major", "minor", "info"]
    start = {"line": 1, "column": 1}
    location = {"path": PATH, "positions": {"begin": start, "end": start}}
    assert issues[0]["location"] == location


def test_sarif_points_into_the_checkout() -> None:
    """Columns are code points, rules have their help, and paths are relative URIs."""
    given = report(finding(path="plans/甲 1.yaml"), finding(rule=WARNING, span=None))
    log = parsed("sarif", given, "zh")
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["partialFingerprints"]
    assert "依据：" in rules[0]["help"]["text"]
    assert ERROR.title.zh == rules[0]["shortDescription"]["text"]
    location = run["results"][1]["locations"][0]["physicalLocation"]
    uri = "plans/%E7%94%B2%201.yaml"
    assert location["artifactLocation"] == {"uri": uri, "uriBaseId": "%SRCROOT%"}
    region = {"startLine": 2, "startColumn": 13, "endLine": 2, "endColumn": 16}
    assert location["region"] == region
    assert run["results"][1]["relatedLocations"][0]["message"]["text"] == "名单在这里"
    assert "region" not in run["results"][0]["locations"][0]["physicalLocation"]


@pytest.mark.parametrize(
    ("path", "uri"), [("/a b/c.yaml", "file:///a%20b/c.yaml"), ("C:/x.yaml", "file:///C%3A/x.yaml")]
)
def test_sarif_names_files_elsewhere_in_full(path: str, uri: str) -> None:
    """A path outside of the checkout is relative to nothing."""
    (result,) = parsed("sarif", report(finding(path=path)))["runs"][0]["results"]
    artifact = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == {"uri": uri}


def test_sarif_makes_no_link_of_a_text() -> None:
    """`[text](target)` in a plan is escaped; other brackets stand as they are."""
    texts = [
        result["message"]["text"].splitlines()[0]
        for name in ("[a](b)", "[red]a")
        for result in parsed("sarif", report(finding(name)))["runs"][0]["results"]
    ]
    assert texts == ["unknown department “\\[a](b)”", "unknown department “[red]a”"]


def test_junit_has_a_suite_for_every_file() -> None:
    """Each finding is a failing case; a clean file has one that passes."""
    root = ET.fromstring(written("junit", report(finding(), finding(rule=WARNING)), "zh"))  # noqa: S314 - our own
    assert (root.get("tests"), root.get("failures")) == ("3", "2")
    broken, clean = root.findall("testsuite")
    assert (broken.get("name"), broken.get("tests"), broken.get("failures")) == (PATH, "2", "2")
    case = broken.findall("testcase")[0]
    assert case.get("name") == "NPC301 unknown-department plans/a.yaml:2:13"
    failure = case.find("failure")
    assert failure is not None
    assert (failure.get("type"), failure.get("message")) == ("error", "未知的部门“财经委”")
    assert failure.text == (
        "plans/a.yaml:2:13: 未知的部门“财经委”\n改法：是否应为“财经委”\n另见：plans/b.yaml:3:1 名单在这里"
    )
    (case,) = clean.findall("testcase")
    assert (case.get("name"), list(case)) == ("ok", [])


def test_junit_is_xml_whatever_a_text_holds() -> None:
    """Characters that XML cannot hold, and its markup, come out as text."""
    every = "".join(map(chr, [*range(0x100), 0xD800, 0xDFFF, 0xFFFE, 0xFFFF, 0x1F600]))
    given = report(finding(every + HOSTILE, path=every))
    root = ET.fromstring(written("junit", given))  # noqa: S314 - our own
    (failure,) = root.iter("failure")
    assert "<b>&\"'|" in str(failure.get("message"))
    assert "�" in str(failure.text)


def _tokens(text: str) -> Iterator[Token]:
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        yield token
        yield from token.children or ()


@pytest.mark.parametrize(
    "name",
    [HOSTILE, "`", "``a`", "|", "a|", "\\", "a\\|b", "`|`", " ", "  a ", "<b>", "![a](b)", "*a*"],
)
def test_markdown_never_takes_a_text_for_markup(name: str) -> None:
    """What a plan says stands in code spans, and every row has its five cells."""
    text = written("markdown", report(finding(name), finding(name, path=f"plans/{name}")))
    tokens = list(_tokens(text))
    kinds = {token.type for token in tokens if not token.type.endswith(("_open", "_close"))}
    assert kinds <= {"inline", "text", "code_inline", "text_special"}
    assert {token.tag for token in tokens if token.type.endswith("_open")} == {
        *("p", "h3", "table", "thead", "tbody", "tr", "th", "td")
    }
    assert [token.type for token in tokens].count("td_open") == 10
    assert [token.type for token in tokens].count("heading_open") == 2


def test_markdown_gives_texts_back_as_they_were() -> None:
    """Bars and backticks of a text are seen by the reader."""
    text = written("markdown", report(finding("a\\|b`c``d|")), "zh")
    cells = [token for token in _tokens(text) if token.type == "inline"]
    shown = ["".join(one.content for one in cell.children or ()) for cell in cells]
    assert "未知的部门“a\\|b`c``d|”" in shown
    assert "1份计划中有1个错误" in shown
    assert "2:13" in shown
