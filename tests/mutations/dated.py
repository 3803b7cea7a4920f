"""Plans spoilt against what changes by date: who decides what, laws, set phrases, days off, organs."""

from collections.abc import Callable

from mutations.draft import Draft
from mutations.mutation import Mutation, mutation
from mutations.terms import CITY, COUNTY, DISTRICT, Terms

_PLACE = {COUNTY.plan: "县", CITY.plan: "市", DISTRICT.plan: "区"}
_NEW_ROW = "typed-count counted-in-text row-without-point missing-preparation"


def _place(terms: Terms) -> str:
    return _PLACE[terms.plan]


def _said(name: str, sentence: Callable[[Terms], str], rules: str, also: str = "") -> Mutation:
    """Say in the body what is not so, or not yet, or no longer."""
    return mutation(name, lambda draft, terms: draft.add_text(sentence(terms)), rules, also=also)


def _at_the_presidium(name: str, title: Callable[[Terms], str]) -> Mutation:
    """Put a row before 主任会议 that is not for it to decide."""

    def change(draft: Draft, terms: Terms) -> None:
        draft.copy(terms.heard, terms.heard, title(terms))

    also = f"{_NEW_ROW} other-category"
    return mutation(f"{name} at 主任会议", change, "competence", also=also)


def _sessions(draft: Draft, *sessions: str) -> None:
    """List sessions in the arrangement."""
    rows = "".join(f"  - {{kind: 常委会会议, {session}}}\n" for session in sessions)
    draft.replace_first("arrangement", r"(?m)^categories:", f"sessions:\n{rows}categories:")


def _session_on(name: str, day: str) -> Mutation:
    """Hold a session on a day off."""
    return mutation(
        f"a session on {name}",
        lambda draft, terms: _sessions(draft, f"date: {terms.year}-{day}"),
        "session-day-off",
        also="month-without-session",
    )


def _add_rows(draft: Draft, rows: str) -> None:
    draft.texts["arrangement"] = draft.texts["arrangement"].rstrip() + "\n" + rows


def _session_in_the_congress(draft: Draft, terms: Terms) -> None:
    _sessions(draft, f"date: {terms.year}-01-09")
    title = f"召开{_place(terms)}人民代表大会会议"
    row = f"{{title: {title}, owners: 办公室, when: 1月8日至10日, meetings: 人代会}}"
    _add_rows(draft, f"  - name: 会议\n    items:\n      - {row}\n")


def _session_named_twice(draft: Draft, _: Terms) -> None:
    for month, matter in ((4, "交通治理"), (6, "供水")):
        row = f"{{title: 听取{matter}工作情况的报告, owners: 办公室, when: {month}月}}"
        _add_rows(draft, f"  - name: 第五十八次会议（{month}月）\n    items: [{row}]\n")


def _exempt(reason: str) -> Mutation:
    """Leave a statutory matter out for a reason that says nothing."""

    def change(draft: Draft, terms: Terms) -> None:
        draft.drop("arrangement", terms.environment)
        _add_rows(draft, f"duties:\n  environment: {{exempt: {reason}}}\n")

    also = "unknown-reference typed-count counted-in-text session-gap promise-without-row"
    return mutation(f"exempt: {reason}", change, "exemption-reason", also=also)


def _candidates(draft: Draft, terms: Terms) -> None:
    content = f"征集{terms.year}年民生实事候选项目"
    draft.add_tasks("12", f"    - {{content: {content}, owners: 办公室}}\n")


def _unsigned(draft: Draft, terms: Terms) -> None:
    text = f"现将{terms.year}年工作要点印发给你们，请认真贯彻落实。"
    imprint = f"imprint: {{printed-by: 办公室, printed: {terms.year}-03-20}}"
    draft.more["zz.yaml"] = f"kind: notice\nto: 各单位\ntext: {text}\n{imprint}\n"


def _inquiry_apart(draft: Draft, terms: Terms) -> None:
    draft.set("arrangement", terms.inquiry, "when", "10月")


MUTATIONS = (
    _at_the_presidium("appointments", lambda _: "依法任免国家机关工作人员"),
    _at_the_presidium("a decision", lambda _: "作出关于加强古树名木保护的决定"),
    _at_the_presidium(
        "a plan adjusted",
        lambda terms: f"审查和批准{terms.year}年国民经济和社会发展计划调整方案",
    ),
    _said("a repealed law", lambda _: "学习《中华人民共和国婚姻法》。", "law-name"),
    _said("a law renamed", lambda _: "学习《中华人民共和国环境噪声污染防治法》。", "law-name"),
    _said("a law misnamed", lambda _: "学习《中华人民共和国水污染防止法》。", "law-name"),
    _said("the congress before", lambda _: "深入学习贯彻党的十九大精神。", "formulation"),
    _said("a congress to come", lambda _: "深入学习贯彻党的二十一大精神。", "formulation"),
    _said("a plenum that never was", lambda _: "贯彻党的十九届八中全会精神。", "formulation"),
    _said("set phrases mixed up", lambda _: "深刻领悟“两个维护”的决定性意义。", "formulation"),
    _said(
        "a five-year plan's first year",
        lambda terms: f"{terms.year}年是“十四五”规划开局之年。",
        "year-phrase",
    ),
    _said(
        "the year of a congress",
        lambda terms: f"{terms.year}年是党的二十大召开之年。",
        "year-phrase",
    ),
    _said(
        "an anniversary a year late",
        lambda terms: f"{terms.year}年是中华人民共和国成立{terms.year - 1950}周年。",
        "anniversary",
    ),
    _session_on("国庆", "10-02"),
    _session_on("元旦", "01-01"),
    mutation(
        "a session within the congress",
        _session_in_the_congress,
        "session-in-congress",
        anywhere=True,
        also="month-without-session meeting-without-column row-without-point",
    ),
    _said(
        "two terms of one congress",
        lambda terms: "办理{0}十八届人大四次会议建议，督办{0}十七届人大四次会议建议。".format(
            _place(terms)
        ),
        "congress-ordinal",
    ),
    mutation(
        "one session's number on two categories",
        _session_named_twice,
        "session-in-category",
        also="row-without-point no-meeting",
    ),
    _said("行驶", lambda _: "依法行驶监督权。", "word-in-context set-term"),
    _said("截止", lambda terms: f"截止{terms.year}年底完成任务。", "word-in-context"),
    _said("帐目", lambda _: "督促完成帐目核对。", "word-in-context set-term"),
    _said(
        "the court before the government",
        lambda terms: "支持{0}法院、{0}政府、{0}检察院依法履职。".format(_place(terms)),
        "organ-order",
    ),
    _said(
        "a body of former times",
        lambda terms: f"督促{_place(terms)}国土资源局办理代表建议。",
        "organ-name",
    ),
    _said(
        "the government of another level",
        lambda terms: (
            f"听取{'区' if _place(terms) == '县' else '县'}人民政府关于消防工作情况的报告。"
        ),
        "other-level",
        also="promise-without-row",
    ),
    _exempt("另行安排"),
    _exempt("无"),
    mutation("candidates of the year itself", _candidates, "candidates-year"),
    mutation("a notice that nobody signs", _unsigned, "unsigned-notice", anywhere=True),
    _said(
        "parts that are more than the whole",
        lambda _: "审议法规案5件，其中继续审议2件、初次审议4件。",
        "count-against-itself",
        also="counted-in-text",
    ),
    mutation(
        "an inquiry apart from its report",
        _inquiry_apart,
        "inquiry-apart",
        applies=lambda terms: terms is not DISTRICT,  # whose inquiry has no report
    ),
)
