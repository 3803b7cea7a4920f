"""What the body text tells of its matters is compared with their rows: months, departments."""

import pytest

from plan_texts import findings, names

_HEAD = (
    "kind: work-points\nyear: 2026\ndepartments: [社会建设委员会, 财经委, 农业农村委]\n"
    "sections:\n  - title: 监督工作\n    points:\n"
)
_REPORT = "听取和审议县政府关于医疗保险工作情况的报告"
_LAW = "检查《中华人民共和国水法》实施情况"


def plan(point: str, *, when: str, owners: str = "社会建设委员会", title: str = _REPORT) -> str:
    """Write a body text with one point, and an arrangement with one row."""
    return (
        f"{_HEAD}      - {point}\n---\nkind: arrangement\ncategories:\n  - name: 监督\n    items:\n"
        f"      - {{title: {title}, when: {when}, owners: {owners}, meetings: 常委会会议}}\n"
    )


def found(text: str) -> list[str]:
    """Name what is found of months, departments and actions."""
    ours = {"NPC301", "NPC311", "NPC313", "NPC315", "NPC316", "NPC340"}
    return [one.rule.code for one in findings(text) if one.rule.code in ours]


@pytest.mark.parametrize(
    "point",
    [
        f"text: {_REPORT}。报告拟安排在6月份举行的常委会会议上听取和审议。",
        f"{{lead: {_REPORT}, text: 报告拟安排在6月份举行的常委会会议上听取和审议。}}",
        f"text: {_REPORT}（6月）。",
        f"text: {_REPORT}，时间安排在6月。",
        f"text: 在6月举行的常委会第八次会议上{_REPORT}。",
        f"text: {_REPORT}（6月，社会建设委员会）。",
        f"text: {_REPORT}。（责任部门：社会建设委员会；时间：6月）",
        f"text: 6月份{_REPORT}。",
        f"text: 拟于6月{_REPORT}。",
    ],
)
def test_the_month_is_compared_in_every_wording(point: str) -> None:
    assert found(plan(point, when="6月")) == []
    assert found(plan(point, when="10月")) == ["NPC311"]


@pytest.mark.parametrize(
    "point",
    [
        f"text: {_REPORT}。由社会建设委员会负责做好相关工作。",
        f"text: {_REPORT}（社会建设委员会牵头，财经委配合）。",
        f"text: {_REPORT}（责任部门：社会建设委员会）。",
        f"text: {_REPORT}（6月，社会建设委员会）。",
        f"text: {_REPORT}。由社会建设委员会牵头、财经委配合。",
    ],
)
def test_the_department_is_compared_in_every_wording(point: str) -> None:
    assert found(plan(point, when="6月")) == []
    assert found(plan(point, when="6月", owners="农业农村委")) == ["NPC313"]


@pytest.mark.parametrize(
    ("point", "when"),
    [
        # The months of the work and of the session.
        (f"text: {_LAW}。5—6月组织执法检查，检查报告拟提请8月份举行的常委会会议审议。", "8月"),
        (f"text: {_LAW}。5—6月组织执法检查，检查报告拟提请8月份举行的常委会会议审议。", "6月"),
        (f"text: {_LAW}。由社会建设委员会负责。由财经委牵头开展预算调研。", "6月"),
        (f"text: {_LAW}，推动9月前完成整改，压实财经委等部门责任。", "6月"),
    ],
)
def test_what_is_of_other_work_is_not_compared(point: str, when: str) -> None:
    assert found(plan(point, when=when, title=_LAW)) == []


def test_a_contradiction_points_at_its_words() -> None:
    text = plan(f"text: {_REPORT}。报告拟安排在6月份举行的常委会会议上听取和审议。", when="10月")
    (finding,) = [one for one in findings(text) if one.rule.code == "NPC311"]
    assert finding.message.zh == "“县政府关于医疗保险工作情况的报告”正文写6月份，附表中是10月"
    assert finding.place.span
    line = text.splitlines()[finding.place.span.line - 1]
    assert line[finding.place.span.column - 1 :].startswith("6月份")


def test_a_month_that_is_none_and_an_unknown_department_are_found_in_the_text() -> None:
    point = f"text: {_REPORT}。报告拟安排在13月份举行的常委会会议上听取和审议。由财金委负责做好相关工作。"
    assert sorted(found(plan(point, when="6月"))) == ["NPC301", "NPC340"]


def test_a_short_name_in_the_text_is_no_unknown_department() -> None:
    assert found(plan(f"text: {_REPORT}。由社建委负责做好相关工作。", when="6月")) == []


@pytest.mark.parametrize(
    "rest",
    [
        "。（二）8月份常委会会议",
        "。报告审议意见由财经委负责督办",
        "；8月，听取县法院关于诉前调解工作情况的报告。由社会建设委员会、财经委分别负责",
        "，推动职能部门9月底前解决突出问题，由县政府负责落实",
        "。由有关委室负责",
        "。县医保局牵头起草报告",
    ],
)
def test_what_follows_of_other_work_is_not_of_the_matter(rest: str) -> None:
    assert found(plan(f"text: 6月，{_REPORT}{rest}。", when="6月")) == []


def test_a_point_that_contradicts_itself_is_found_once() -> None:
    heard = _REPORT.replace("听取和审议", "听取")
    point = f"text: {heard}。报告拟安排在6月份举行的常委会会议上听取和审议。"
    assert found(plan(point, when="6月", title=heard)) == ["NPC316"]
    point = f"text: 5月，{_REPORT}。报告拟安排在6月份举行的常委会会议上听取和审议。"
    assert found(plan(point, when="6月")) == ["NPC316"]


def test_two_matters_in_one_sentence_have_their_own_times() -> None:
    point = f"text: 6月{_REPORT}，8月听取县法院关于执行工作情况的报告。由财经委负责。"
    assert found(plan(point, when="6月")) == []


def test_points_that_stand_twice_are_found() -> None:
    point = f"text: {_REPORT}。"
    twice = plan(f"{point}\n      - text: 加强代表工作。\n      - {point}", when="6月")
    assert "repeated-point" in names(twice)
    once = plan(f"{point}\n      - text: 加强代表工作，{_REPORT}。", when="6月")
    assert "repeated-point" not in names(once)
    within = plan(f"text: 加强监督。{_REPORT}。\n      - text: 依法履职。{_REPORT}。", when="6月")
    assert "repeated-point" in names(within)


@pytest.mark.parametrize("slip", ["（6月", "6月）", "（（6月，社会建设委员会）", "（", "）。（6月"])
def test_brackets_that_are_not_closed_stop_nothing(slip: str) -> None:
    """They are found as such; the month may not be read."""
    assert set(found(plan(f"text: {_REPORT}{slip}。由社会建设委员会负责。", when="6月"))) <= {
        "NPC301"
    }
