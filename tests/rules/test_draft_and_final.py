"""NPC403 and NPC444: what is still open in a paper, by what it says of itself."""

import re
from pathlib import Path

import pytest

from npc.diagnostics import Diagnostic, Severity
from plan_texts import check_below, findings, found_by
from support import Npc, Write


def of_paper(text: str, *keys: str) -> list[Diagnostic]:
    """Check work points with some keys and one preamble, and give what these rules find."""
    head = "".join(f"{key}\n" for key in keys)
    found = findings(f"kind: work-points\nyear: 2025\n{head}preamble: {text}\n")
    return [each for each in found if each.rule.code in {"NPC403", "NPC444"}]


def columns(found: list[Diagnostic]) -> list[int]:
    """Give the columns in which findings begin, as an editor counts them from the text."""
    return [each.place.span.column - len("preamble: ") for each in found if each.place.span]


@pytest.mark.parametrize(
    ("keys", "severity"),
    [
        ((), Severity.WARNING),
        (("status: draft",), Severity.INFO),
        (("status: final",), Severity.ERROR),
    ],
)
def test_each_place_is_found_as_bad_as_the_paper_has_it(
    keys: tuple[str, ...], severity: Severity
) -> None:
    """Several in one text each stand at their own."""
    found = of_paper("活动中X名代表走访选民X人，围绕XX区（待补充）", *keys)
    assert [each.rule.severity for each in found] == [severity] * 4
    assert columns(found) == [4, 12, 17, 21]


def test_what_is_said_of_each_in_a_final_paper() -> None:
    """Which place, that the paper says it is final, and what to do."""
    found = of_paper("走访选民X人，围绕XX区，（待补充）", "status: final")
    assert [each.message.zh for each in found] == [
        f"“{words}”尚未填写，而文件写明“status: final”（定稿）"
        for words in ("走访选民X人", "XX区", "待补充")
    ]
    assert found[1].hint
    assert found[1].hint.zh == "请填写；名称是有意隐去的，在该文件中写“anonymised: [XX区]”"
    assert found[0].hint
    assert "anonymised" not in found[0].hint.zh


def test_a_name_is_added_to_those_that_are_listed() -> None:
    found = of_paper("围绕XX区、XX镇", "anonymised: [XX区]")
    assert [each.hint.zh for each in found if each.hint] == [
        "请填写；名称是有意隐去的，在 anonymised 中加上“XX镇”"
    ]


def test_places_of_a_text_are_told_apart_where_the_paper_says_what_it_is() -> None:
    """By their messages, so that a baseline knows which one was filled in."""
    found = of_paper("走访选民X人，收集问题X个，解决问题X个", "status: draft")
    assert len({each.message.en for each in found}) == len(found) == 3


def test_names_that_are_meant_are_not_open() -> None:
    """Wherever they stand, also in longer ones; numbers and other names are open as before."""
    text = "《XX要闻》刊发XX区人大常委会、XX市XX区、XX镇XX人、在XX"
    found = of_paper(text, "anonymised: [XX区, 《XX要闻》]", "status: final")
    starts = [column - 1 for column in columns(found)]
    assert [text[start : start + 3] for start in starts] == ["XX市", "XX镇", "XX人", "XX"]


def test_signs_alone_are_a_name_of_their_own() -> None:
    """XX is not the XX of XX区, and not a number."""
    found = of_paper("在XX落地，XX区XX人", "anonymised: XX")
    assert columns(found) == [7, 10]


def test_each_paper_has_its_own() -> None:
    """One is final and hides a name, the other is neither."""
    text = (
        "kind: work-points\nyear: 2025\nstatus: final\nanonymised: [XX区]\npreamble: 围绕XX区X人\n"
        "---\nkind: text\ntitle: XX区办法\n"
    )
    found = [each for each in findings(text) if each.rule.code == "NPC403"]
    assert [(each.rule.severity, each.place.span and each.place.span.line) for each in found] == [
        (Severity.ERROR, 5),
        (Severity.WARNING, 8),
    ]


def test_the_organ_is_looked_at_where_it_is_printed() -> None:
    """In the usual title or below the text; not where the title is written."""
    assert len(of_paper("甲", "organ: XX区人大常委会")) == 1
    assert len(of_paper("甲", "organ: XX区人大常委会", "title: 工作要点")) == 0
    assert (
        len(of_paper("甲", "organ: XX区人大常委会", "title: 要点", "signature: {date: 2025-03-03}"))
        == 1
    )


@pytest.mark.parametrize(
    ("text", "none", "draft", "final"),
    [
        ("金额#REF!", "warning", "warning", "error"),
        ("住房 and 交通", "warning", "warning", "warning"),
        ("**坚持党的领导**", "warning", "warning", "warning"),
        ("时间待定", "info", "info", "warning"),
    ],
)
def test_other_leftovers(text: str, none: str, draft: str, final: str) -> None:
    """An error value is wrong in a draft too; what may be meant is no error in a final paper."""
    for keys, severity in (((), none), (("status: draft",), draft), (("status: final",), final)):
        (found,) = of_paper(f'"{text}"', *keys)
        assert found.rule.severity == severity


@pytest.mark.parametrize(
    ("listed", "text", "says"),
    [
        ("[XX区]", "围绕XX区", []),
        ("[XX区, XX街道]", "围绕XX区", ["“XX街道”"]),
        ("[《XX新闻》]", "《XX要闻》", ["“《XX新闻》”"]),
        ("[南海区]", "围绕南海区", ["“南海区”"]),
        ("[X区]", "围绕XX区", ["“X区”"]),
        ("[XX]", "围绕XX", []),
        ("[]", "围绕XX", []),
    ],
)
def test_listed_names_that_hide_nothing(listed: str, text: str, says: list[str]) -> None:
    """Each at its place in the list."""
    found = [each for each in of_paper(text, f"anonymised: {listed}") if each.rule.code == "NPC444"]
    assert [re.findall("“.*?”", each.message.zh)[0] for each in found] == says
    assert {each.place.span.line for each in found if each.place.span} <= {3}


@pytest.mark.parametrize(
    ("listed", "hint"),
    [("××区", "是否应为“XX区”"), ("XX县", "是否应为“XX区”"), ("《XX简报》", "请照文中的写法写")],
)
def test_the_name_that_is_meant_is_suggested(listed: str, hint: str) -> None:
    """Typed with other signs, or nearly it."""
    found = of_paper("围绕XX区委", f"anonymised: {listed}")
    (unknown,) = [each for each in found if each.rule.code == "NPC444"]
    assert unknown.hint
    assert unknown.hint.zh.startswith(hint)


def test_a_name_that_only_a_row_or_the_organ_has_is_there() -> None:
    """It stands in the paper, whatever rules look at it."""
    text = (
        "kind: arrangement\nyear: 2025\norgan: XX市人大常委会\nanonymised: [XX局, XX市]\n"
        "categories:\n- name: 监督\n  items: [{title: 视察公园, owners: XX局, when: 3月}]\n"
    )
    assert not [each for each in findings(text) if each.rule.code == "NPC444"]


def test_a_baseline_and_a_comment_mean_what_they_did(npc: Npc, write: Write) -> None:
    """What was known stays known; of a paper that says nothing, messages are those of before."""
    paper = "kind: text\ntitle: 总结\ntext: |\n  走访选民X人，围绕XX区\n"
    write("plans/2025/plan.yaml", paper)
    known = '{"path": "plans/2025/plan.yaml", "code": "NPC403", "message": "“%s” looks like a leftover", "count": 1}'
    listed = ", ".join(known % signs for signs in ("X", "XX"))
    write("known.json", f'{{"npc-baseline": 1, "findings": [{listed}]}}')
    run = ("plan", "validate", "--baseline", "known.json", "--format", "concise")
    assert "NPC403" not in npc(*run).out
    write("plans/2025/plan.yaml", f"{paper}  解决问题X个\n")
    assert npc(*run).out.count("NPC403") == 1
    write("plans/2025/plan.yaml", paper.replace("|", "| # npc: ignore[NPC403] 待办公室核定"))
    result = npc("plan", "validate", "--format", "concise")
    assert "NPC403" not in result.out + result.err
    assert "NPC901" not in result.out


def test_places_that_were_filled_in_are_told_from_those_that_are_left(
    npc: Npc, write: Write
) -> None:
    """By the baseline of a draft: the first of three is filled in, another is new."""
    paper = "kind: text\ntitle: 总结\nstatus: draft\ntext: 走访选民X人，收集问题X个，解决问题X个\n"
    write("plans/2025/plan.yaml", paper)
    npc("plan", "validate", "--write-baseline", "known.json")
    write("plans/2025/plan.yaml", paper.replace("选民X人", "选民9人").replace("总结", "X月总结"))
    out = npc("plan", "validate", "--baseline", "known.json", "--format", "concise").out
    assert out.count("NPC403") == 1
    assert "“X月”" in out


EVERY_KEY = """kind: arrangement
year: 2025
organ: 待填
status: STATUS
title: 待填
adopted:
  - {date: 2025-01-16, body: 待填, session: 待填, action: 待填}
signature: {organ: 待填, date: 2025-02-01}
categories:
  - name: 待填
    items:
      - {title: 待填, when: 待填, owners: 待填, with: 待填, leader: 待填, reporters: [待填, 审计局]}
      - {title: 甲, research: 待填, due: 待填, focus: 待填, note: 待填, meetings: 待填, extra: {地点: 待填}}
---
kind: monthly-plan
status: STATUS
title: 待填
months:
  3:
    - {content: 待填, owners: 待填, note: 待填}
"""


@pytest.mark.parametrize("status", ["draft", "final"])
def test_a_value_that_is_to_be_filled_in_is_found_under_every_key(
    status: str, tmp_path: Path
) -> None:
    """Also where it is read and not printed as it stands; once each."""
    text = EVERY_KEY.replace("STATUS", status)
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    found = [one for one in check_below(tmp_path).diagnostics if one.rule.code == "NPC403"]
    places = {(one.place.span.line, one.place.span.column) for one in found if one.place.span}
    assert len(places) == len(found) == text.count("待填")
    wanted = {"draft": Severity.INFO, "final": Severity.ERROR}[status]
    assert {one.severity for one in found} == {wanted}


def test_words_that_only_hold_a_mark_are_no_open_value(tmp_path: Path) -> None:
    """A department may be called so, and a comment may speak of it."""
    text = EVERY_KEY.replace("STATUS", "draft").replace("待填", "填补待填区工委") + "# 待填\n"
    assert not found_by("NPC403", text, tmp_path)
