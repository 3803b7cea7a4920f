"""Plans spoilt in their words, signs and YAML."""

from mutations.draft import Draft
from mutations.mutation import Mutation, mutation
from mutations.terms import Terms


def _added(name: str, sentence: str, rules: str, also: str = "") -> Mutation:
    """Add a sentence with a slip to the body."""
    return mutation(name, lambda draft, _: draft.add_text(sentence), rules, also=also)


def _half(sign: str, half: str) -> Mutation:
    return mutation(
        f"half-width {half} in the body",
        lambda draft, _: draft.halve_sign(sign, half),
        "half-width-punctuation",
    )


def _full_width_year(draft: Draft, terms: Terms) -> None:
    full = str(terms.year - 1).translate({ord(str(n)): chr(0xFF10 + n) for n in range(10)})
    draft.reword("arrangement", terms.environment, str(terms.year - 1), full)


def _second_document(draft: Draft, terms: Terms) -> None:
    draft.more["zz.yaml"] = f"kind: arrangement\ntitle: {terms.year}年安排表\ncategories: []\n"


_YAML = "missing-key yaml-syntax"

MUTATIONS = (
    _half("，", ","),
    mutation(
        "half-width brackets in a row",
        lambda draft, terms: draft.reword("arrangement", terms.heard, "的报告", "(专项)的报告"),
        "half-width-punctuation",
        also="two-names row-without-point promise-without-row",
    ),
    _added("half-width colon", "工作思路是:守正创新。", "half-width-punctuation"),
    _added("half-width quotes", '深化"三联"活动。', "half-width-punctuation"),
    _added("half-width full stop", "坚持稳中求进.", "half-width-punctuation"),
    _added("half-width semicolon", "稳字当头;稳中求进。", "half-width-punctuation"),
    mutation(
        "full-width digits",
        _full_width_year,
        "full-width-digits",
        also="two-names promise-without-row row-without-point",
    ),
    _added("full-width digits in the body", "开展２次活动。", "full-width-digits"),
    _added("的的", "推动人大工作的的高质量发展。", "doubled-words"),
    _added("情况情况", "了解工作情况情况。", "doubled-words"),
    mutation(
        "情况情况 in a row",
        lambda draft, terms: draft.reword("arrangement", terms.heard, "情况", "情况情况"),
        "doubled-words",
        also="two-names promise-without-row row-without-point",
    ),
    _added("XX", "加强对XX镇人大工作的指导。", "leftover"),
    _added("TODO", "全年工作另行安排（TODO）。", "leftover"),
    _added("X月X日", "定于X月X日召开会议。", "leftover"),
    _added("20XX年", "落实20XX年度审计整改要求。", "leftover"),
    _added("第〇次", "提请第〇次常委会会议审议。", "leftover"),
    _added("约X.X万元", "跟踪约X.X万元资金的使用。", "leftover"),
    _added("待定稿", "具体内容【待补充】。", "leftover"),
    _added("a stray and", "监督住房 and 交通工作。", "leftover"),
    mutation(
        "a trailing space",
        lambda draft, _: draft.replace_first(
            "work-points", r"(preamble: \|\n  .*)\n", r"\1 " + "\n"
        ),
        "trailing-spaces stray-spaces",
    ),
    _added("a space between characters", "坚持党的 全面领导。", "stray-spaces"),
    _added("an indent by hand", "\u3000\u3000坚持党的全面领导。", "stray-spaces"),
    _added("全角 letters", "推进５Ｇ应用。", "full-width-digits"),
    _added("numerals for a year", "谋划二〇二七年工作。", "mixed-spelling"),
    _added("民生实项目", "监督民生实项目落实。", "set-term"),
    _added("常委会议", "精心组织每一次常委会议。", "set-term"),
    _added("全过程人民主", "发展全过程人民主。", "set-term"),
    _added("一府一委二院", "加强与一府一委二院的联系。", "set-term"),
    _added("备案审察", "加强备案审察能力建设。", "set-term"),
    _added(
        "a year's stretch twice", "落实2021—2035年规划，执行2021年—2035年规划。", "mixed-spelling"
    ),
    _added(
        "dashes of ranges", "落实规划（2021—2035年）、行动计划（2023～2027年）。", "mixed-dashes"
    ),
    _added("台帐", "建立问题台账，实行台帐管理。", "mixed-spelling set-term"),
    _added("镇街", "指导镇（街道）人大，推动镇街人大工作。", "mixed-spelling"),
    _added("其它", "完成其他工作，办好其它事项。", "mixed-spelling set-term"),
    mutation(
        "another dash",
        lambda draft, terms: draft.replace_first("arrangement", *terms.dash),
        "mixed-dashes",
        anywhere=True,
    ),
    _added("a letter in a year", "谋划2O30年远景目标。", "wrong-year"),
    _added("a year of three figures", "巩固202年工作成果。", "wrong-year"),
    _added("（1）（3）", "工作要求：（1）守正；（3）创新。", "broken-enumeration"),
    _added("第一，第三", "第一，坚持守正。第三，坚持创新。", "broken-enumeration"),
    _added("中国人民共和国", "学习《中国人民共和国宪法》。", "set-term"),
    mutation(
        "a number typed in a row",
        lambda draft, terms: draft.reword(
            "arrangement", terms.heard, terms.heard, f"1. {terms.heard}"
        ),
        "typed-number",
        also="two-names promise-without-row row-without-point different-actions",
    ),
    mutation(
        "a number typed before a section",
        lambda draft, _: draft.replace_first("work-points", "  - title: ", "  - title: 一、"),
        "typed-number",
    ),
    mutation(
        "an owner twice",
        lambda draft, terms: draft.set("arrangement", terms.heard, "owners", "办公室、办公室"),
        "doubled-name",
        also="different-owners",
    ),
    mutation(
        "another place in a title",
        lambda draft, _: draft.replace_first("arrangement", r"\ntitle: \S\S", "\ntitle: 云溪"),
        "other-organ",
    ),
    mutation(
        "常会 in a title",
        lambda draft, _: draft.replace_first(
            "arrangement", r"(\ntitle: ...)\w*?会(?=2)", r"\1人大常会"
        ),
        "other-organ",
    ),
    mutation(
        "a footnote that is not there",
        lambda draft, _: draft.add_text("落实联系制度[^contact]。"),
        "unknown-note",
    ),
    mutation(
        "a footnote renamed",
        lambda draft, _: draft.replace("work-points", "  three: ", "  four: "),
        "unknown-note",
        near=lambda _: "three",
        also="unknown-note unused-note",
        applies=lambda terms: terms.plan.startswith("county"),
    ),
    mutation(
        "a key twice",
        lambda draft, terms: draft.add("arrangement", terms.heard, "when", "11月"),
        "duplicate-key",
    ),
    mutation(
        "a tab",
        lambda draft, _: draft.replace_first("work-points", r"\n    points:", "\n\tpoints:"),
        "tab-indent yaml-syntax",
        also=_YAML,
    ),
    mutation(
        "a full-width colon",
        lambda draft, _: draft.replace_first("work-points", "organ: ", "organ："),
        "full-width-colon",
        also=_YAML,
    ),
    mutation(
        "an unknown key",
        lambda draft, terms: draft.add("arrangement", terms.heard, "month", "9月"),
        "unknown-key",
    ),
    mutation(
        "an anchor",
        lambda draft, terms: draft.reword("arrangement", terms.heard, "when: ", "when: &when "),
        "anchor-or-alias",
    ),
    mutation(
        "an alias",
        lambda draft, terms: draft.set("arrangement", terms.heard, "when", "*when"),
        "anchor-or-alias",
    ),
    mutation("a second arrangement", _second_document, "second-document-of-kind"),
    mutation(
        "a level that is none",
        lambda draft, _: draft.replace_first("work-points", "level: [a-z]+", "level: town"),
        "wrong-value",
    ),
    mutation(
        "an empty title",
        lambda draft, terms: draft.replace("arrangement", f"title: {terms.research}", "title: ''"),
        "empty-value",
        also="promise-without-row",
    ),
    mutation(
        "a row without title",
        lambda draft, terms: draft.replace(
            "arrangement", f"title: {terms.research}", "note: 主任会议研究"
        ),
        "missing-key",
    ),
)
