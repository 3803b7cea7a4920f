"""Tables spoilt in themselves, and against the body."""

from mutations.draft import Draft
from mutations.mutation import Mutation, mutation
from mutations.terms import COUNTY, Terms

_COUNTS = "typed-count counted-in-text"
_DROPPED = _COUNTS + " unknown-reference"


def _unset(title: str, key: str, rules: str, also: str = "") -> Mutation:
    return mutation(
        f"{title} without {key}",
        lambda draft, terms: draft.unset("arrangement", getattr(terms, title), key),
        rules,
        also=also,
    )


def _is_county(terms: Terms) -> bool:
    return terms is COUNTY


def _dropped_promise(draft: Draft, terms: Terms) -> None:
    old, new, _ = terms.promise
    draft.replace("work-points", old, new)
    if "points: " in draft.row("arrangement", terms.research):
        draft.unset("arrangement", terms.research, "points")


def _inspected(terms: Terms) -> str:
    """Return the law that the row names; without the row of its report, the inspection has none."""
    law = terms.inspection.partition("《中华人民共和国")[2].partition("》")[0]
    return law or "实施情况”的报告没有安排"


def _unpromised(draft: Draft, terms: Terms) -> None:
    title = "听取关于古树名木保护工作情况的报告"
    draft.copy(terms.heard, terms.heard, title)
    if "points: " in draft.row("arrangement", title):
        draft.unset("arrangement", title, "points")


def _other_ending(name: str) -> str:
    """Return a department's name as its neighbours write theirs."""
    return name.replace("工委", "委") if "工委" in name else name.replace("委", "工委")


def _in_no_table(name: str, sentence: str) -> Mutation:
    """Promise what no table has."""
    return mutation(
        f"a matter promised in no table, {name}",
        lambda draft, _: draft.add_to_point(sentence),
        "promise-without-row",
    )


def _promised_late(draft: Draft, terms: Terms) -> None:
    """Promise a visit for another time than that of its row."""
    draft.add_to_point(f"1月上旬拟{terms.visit}。")


def _other_session(draft: Draft, terms: Terms) -> None:
    """Name one session with the suggestions in the body, and another in the row."""
    old = next(
        one
        for one in ("听取和审议代表建议、批评", "听取和审议代表建议办理")
        if one in draft.texts["work-points"]
    )
    matter = old.removeprefix("听取和审议")
    draft.replace_first("work-points", old, f"听取和审议十七届人大四次会议{matter}")
    draft.reword("arrangement", terms.suggestions, "代表建议", "十七届人大三次会议代表建议")


_NAMES = "two-names promise-without-row row-without-point similar-item"
_UNMATCHED = "missing-preparation"  # the task has the old name

MUTATIONS = (
    mutation(
        "a heading's count",
        lambda draft, _: draft.replace_first("arrangement", "（3项）", "（4项）"),
        "typed-count",
        also="counted-in-text",
        applies=lambda terms: not terms.plan.startswith("city"),
    ),
    mutation(
        "a count in the body: 专题调研",
        lambda draft, _: draft.replace("work-points", "专题调研4项", "专题调研5项"),
        "counted-in-text",
        applies=_is_county,
    ),
    mutation(
        "a count in the body: 报告",
        lambda draft, _: draft.replace("work-points", "专项工作报告15项", "专项工作报告19项"),
        "counted-in-text",
        applies=_is_county,
    ),
    mutation(
        "a count in the body: 重大事项",
        lambda draft, _: draft.replace("work-points", "重大事项3项", "重大事项2项"),
        "counted-in-text",
        applies=_is_county,
    ),
    mutation(
        "a wrong count added to the body",
        lambda draft, _: draft.add_text("全年听取审议27个专项工作报告，开展专题询问4次。"),
        "counted-in-text",
        also="counted-in-text",
    ),
    mutation(
        "research promised, not in the table",
        lambda draft, terms: draft.drop("arrangement", terms.research),
        "promise-without-row",
        near=lambda terms: terms.promise[2],
        also=_DROPPED,
    ),
    mutation(
        "a report promised, not in the table",
        lambda draft, terms: draft.drop("arrangement", terms.deliberated),
        "promise-without-row",
        near=lambda terms: terms.subject[0],
        also=_DROPPED + " session-gap",
    ),
    mutation(
        "a visit promised, not in the table",
        lambda draft, terms: draft.drop("arrangement", terms.visit),
        "promise-without-row",
        near=lambda terms: terms.visit_promise[0],
        also=_DROPPED,
    ),
    _in_no_table("by a month", "6月底前听取古树名木保护情况的报告。"),
    _in_no_table("by a plan", "拟听取古树名木保护情况的报告。"),
    _in_no_table("in a list", "听取下列报告：（1）古树名木保护情况的报告。"),
    _in_no_table("for deputies", "组织代表视察古树名木保护情况。"),
    _in_no_table("for a session", "听取十七届人大四次会议古树名木保护议案处理情况的报告。"),
    mutation("a visit promised for another time", _promised_late, "different-months"),
    mutation(
        "another session's suggestions", _other_session, "two-names", also="row-without-point"
    ),
    mutation(
        "an inquiry promised, not in the table",
        lambda draft, terms: draft.drop("arrangement", terms.inquiry),
        "promise-without-row",
        near=lambda terms: terms.inquiry.removeprefix("开展")[:6],
        also=_DROPPED,
    ),
    mutation(
        "an inspection promised, its report not in the table",
        lambda draft, terms: draft.drop("arrangement", terms.inspection),
        "promise-without-row inspection-report",
        near=_inspected,
        also=_DROPPED,
    ),
    mutation(
        "research in the table, not promised",
        _dropped_promise,
        "row-without-point",
        near=lambda terms: terms.promise[2],
    ),
    mutation(
        "a row that nobody promised",
        _unpromised,
        "row-without-point",
        also=_COUNTS + " missing-preparation",
    ),
    mutation(
        "规划 for 计划",
        lambda draft, terms: draft.reword(
            "arrangement", terms.plan_execution, "发展计划", "发展规划"
        ),
        _NAMES,
        also=_UNMATCHED,
    ),
    mutation(
        "专题报告 for 专项报告",
        lambda draft, terms: draft.reword("arrangement", terms.assets[-1], "专项报告", "专题报告"),
        "two-names set-term",
        applies=lambda terms: len(terms.assets) > 1,
    ),
    mutation(
        "决算报告 for 决算",
        lambda draft, terms: draft.reword("arrangement", terms.accounts, "决算", "决算报告"),
        "two-names",
    ),
    mutation(
        "a slip in a row's matter",
        lambda draft, terms: draft.reword("arrangement", terms.deliberated, *terms.subject),
        _NAMES,
        near=lambda terms: terms.subject[1],
        also=f"{_NAMES} {_UNMATCHED}",
    ),
    mutation(
        "专题调研 in the body, 视察 in the table",
        lambda draft, terms: draft.replace("work-points", *terms.visit_promise),
        "different-actions",
        near=lambda terms: terms.visit_promise[1],
        also="promise-without-row row-without-point counted-in-text",
    ),
    mutation(
        "another owner of the preparation",
        lambda draft, terms: draft.reword("monthly-plan", terms.task, *terms.owners),
        "different-owners",
    ),
    mutation(
        "an unknown department",
        lambda draft, terms: draft.reword(
            "arrangement", terms.accounts, terms.department[0], "卫健工委"
        ),
        "unknown-department",
        also="different-owners",
    ),
    mutation(
        "a department misspelt",
        lambda draft, terms: draft.reword("arrangement", terms.accounts, *terms.department),
        "unknown-department department-spelling",
        also="different-owners",
    ),
    mutation(
        "an unknown department in the monthly plan",
        lambda draft, terms: draft.reword("monthly-plan", terms.task, terms.owners[0], "民侨工委"),
        "unknown-department",
        also="different-owners",
    ),
    mutation(
        "a department misspelt in the body",
        lambda draft, terms: draft.add_text(f"{terms.department[1]}加强财政经济监督。"),
        "department-spelling unknown-department",
    ),
    mutation(
        "委 for 工委 in the body",
        lambda draft, terms: draft.add_text(
            f"由{_other_ending(terms.department[0])}牵头开展调研。"
        ),
        "department-spelling",
    ),
    _unset("accounts", "owners", "no-owner", also="different-owners"),
    _unset("research", "owners", "no-owner"),
    _unset("research", "when", "no-time"),
    _unset("deliberated", "meetings", "no-meeting", also="session-gap meeting-convention"),
    _unset("inquiry", "meetings", "no-meeting inquiry-meeting", also="session-gap"),
    mutation(
        "a task without owner",
        lambda draft, terms: draft.unset("monthly-plan", terms.task, "owners"),
        "no-owner",
    ),
    mutation(
        "a column that is never ticked",
        lambda draft, _: draft.replace_first(
            "arrangement",
            r"\nmeetings: \[常委会会议, 主任会议\]",
            "\nmeetings: [常委会会议, 主任会议, 党组会议]",
        ),
        "unused-column",
    ),
    mutation(
        "a meeting misspelt",
        lambda draft, terms: draft.reword("arrangement", terms.heard, "主任会议", "主任会"),
        "meeting-without-column",
        also="meeting-convention",
    ),
    mutation(
        "a row twice",
        lambda draft, terms: draft.copy(terms.deliberated),
        "duplicate-item",
        also=_COUNTS + " missing-preparation",
    ),
    mutation(
        "a row twice, in two months",
        lambda draft, terms: draft.copy(terms.research, "when: 3-", "when: 4-"),
        "duplicate-item similar-item different-months",
        also=_COUNTS,
        applies=lambda terms: not terms.plan.startswith("city"),
    ),
    mutation(
        "a row twice, the year spelt otherwise",
        lambda draft, terms: draft.copy(
            terms.environment, f"{terms.year - 1}年度", f"{terms.year - 1}年"
        ),
        "duplicate-item similar-item",
        also=_COUNTS + " missing-preparation",
    ),
    mutation(
        "a task twice",
        lambda draft, terms: draft.copy(terms.task, kind="monthly-plan"),
        "duplicate-item",
    ),
    mutation(
        "two reports in a row",
        lambda draft, terms: draft.reword(
            "arrangement",
            terms.deliberated,
            terms.deliberated,
            terms.deliberated + "；听取和审议关于林长制落实情况的报告",
        ),
        "several-reports",
        also=_NAMES + " counted-in-text",
    ),
    mutation(
        "视察 under 专题调研",
        lambda draft, terms: draft.move(terms.visit, terms.research),
        "other-category",
        also=_COUNTS,
    ),
    mutation(
        "专题调研 under 视察",
        lambda draft, terms: draft.move(terms.research, terms.visit),
        "other-category",
        also=_COUNTS,
    ),
    mutation(
        "a number of no point",
        lambda draft, terms: draft.reword(
            "arrangement", terms.accounts, "points: [budget]", "points: [29]"
        ),
        "unknown-reference",
        applies=_is_county,
    ),
    mutation(
        "a number of no point, the only one",
        lambda draft, terms: draft.add("arrangement", terms.accounts, "points", "[99]"),
        "unknown-reference",
        applies=lambda terms: not _is_county(terms),
    ),
    mutation(
        "prepares nothing",
        lambda draft, terms: draft.add("monthly-plan", terms.task, "prepares", "nothing"),
        "unknown-reference",
        also="missing-preparation",
        applies=lambda terms: not _is_county(terms),
    ),
    mutation(
        "prepares an id that was deleted",
        lambda draft, terms: draft.unset("arrangement", terms.preparation[1], "id"),
        "unknown-reference",
        near=lambda _: "prepares: court",
        also="missing-preparation",
        applies=_is_county,
    ),
    mutation(
        "an id twice",
        lambda draft, terms: draft.reword("arrangement", terms.audit, "id: audit", "id: accounts"),
        "duplicate-id",
        also="late-preparation unknown-reference",
        applies=_is_county,
    ),
    mutation(
        "an annex not named",
        lambda draft, _: draft.replace(
            "work-points", "annexes: [arrangement, monthly-plan]", "annexes: [arrangement]"
        ),
        "missing-annex",
        anywhere=True,
    ),
    mutation(
        "a table of last year",
        lambda draft, terms: draft.replace_first(
            "arrangement", "kind: arrangement\n", f"kind: arrangement\nyear: {terms.year - 1}\n"
        ),
        "documents-disagree",
    ),
    mutation(
        "a title of last year",
        lambda draft, terms: draft.replace_first(
            "arrangement", rf"(\ntitle: .*?){terms.year}年", rf"\g<1>{terms.year - 1}年"
        ),
        "documents-disagree stale-year subject-year wrong-year title-year outside-year",
    ),
    mutation(
        "an unknown statutory matter",
        lambda draft, terms: draft.add("arrangement", terms.accounts, "duty", "final-acounts"),
        "unknown-duty",
        also="missing-duty",
    ),
)
