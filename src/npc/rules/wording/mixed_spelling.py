"""The same thing written in two ways in one plan."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.texts import all_words, places
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.wording.variants import COURTS, GROUPS, ORGANS, wide_brackets

RULE = Rule(
    "NPC409",
    "mixed-spelling",
    Severity.WARNING,
    Message("one thing is written in two ways", "同一事物前后写法不一"),
)
PAGE = Page(
    what=Message(
        "A plan writes one thing in one way: 镇街 or 镇（街道）, 2021-2035年 or 2021年-2035年, 台账 not 台帐, "
        "2025年 not 二〇二五年; a statute has one name, without a character more or less. What may be meant otherwise (年 or 年度, with quotes or without) is remarked on, as is an organ that the titles of one table call 县政府 here and 县人民政府 there.",
        "同一计划对同一事物用同一写法：镇街或镇（街道）、2021-2035年或2021年-2035年，台账不与台帐混用，"
        "2025年不与二〇二五年混用；同一法规的名称不多字、不少字。可能另有含义的（年与年度、加不加引号），以及同一张表的题名中县政府与县人民政府等混用的，予以提示。",
    ),
    why=Message(
        "Readers ask whether two things are meant; a search finds half of the places.",
        "写法不一，读者会以为是两回事，检索也会遗漏。",
    ),
    ground=Message("practice of the offices", "办公室工作惯例"),
    fails="""\
kind: work-points
year: 2025
preamble: 支持镇（街道）人大工作，指导镇（街道）人大开展活动，加强与镇街人大联动。
""",
    passes="""\
kind: work-points
year: 2025
preamble: 支持镇（街道）人大工作，指导镇（街道）人大开展活动，加强与镇（街道）人大联动。
""",
)


_QUOTED = (
    "一府一委两院", "百千万工程", "十三五", "十四五", "十五五", "两个确立", "两个维护", "四个意识",
    "四个自信", "三问一评", "双联系", "八五普法", "九五普法", "两个联系", "一号工程", "回头看",
    "人大代表活动日",
)  # fmt: skip
"""Names that are usually put in quotes; whether a plan does so is its own choice."""
_JOINED_YEARS = ("年-", "年–", "年—", "年－", "年~", "年～", "年至")
_ZEROS = ("二〇", "二○", "二零")


def check(plan: Plan) -> Iterator[Finding]:
    """Look for several spellings of each thing that is known to have them.

    What compares them is loaded only where there may be something to compare.
    """
    words = all_words(plan)
    wide = wide_brackets(words)
    for group in GROUPS:
        if sum(1 for form in group[0] if form in wide) > 1:
            from npc.rules.wording.forms import mixed_forms

            yield from mixed_forms(plan, group)
    if any(one in words for one in (*_JOINED_YEARS, *_ZEROS)) or _names_twice(words):
        from npc.rules.wording.years import mixed_years

        yield from mixed_years(plan)
    if _may_mix_organs(words, plan.level):
        from npc.rules.wording.organs import mixed_organs

        yield from mixed_organs(plan)
    quoted = [name for name in _QUOTED if name in words and _in_both_ways(name, words)]
    if quoted or "《" in words:
        from npc.rules.wording.marks import mixed_marks

        yield from mixed_marks(plan, quoted)


def _in_both_ways(name: str, words: str) -> bool:
    return 0 < words.count(f"“{name}”") < words.count(name)


def _may_mix_organs(words: str, level: str | None) -> bool:
    """Tell whether some table may name an organ in two ways."""
    if level == "city" and all(name in words for name in COURTS):
        return True
    return any(sum(1 for form in forms if form in words) > 1 for forms in ORGANS)


def _names_twice(words: str) -> bool:
    """Tell whether something may be named after 2024年 and after 2024年度."""
    found = tuple(places(words, "年度"))
    return len(found) > _MANY or any(
        f"{words[max(0, place - 4) : place]}年{words[place + 2 : place + 7]}" in words
        for place in found
    )


_MANY = 200
"""So many that to look for each in all texts takes longer than to compare them all."""
