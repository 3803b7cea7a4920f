"""Things that are written in several ways, and what only looks like them.

Rows are plain tuples, which load in no time.
"""

from typing import TypeAlias

from npc.genre.lexicon.levels import LEVELS, REPORTING_ORGANS
from npc.genre.lexicon.numerals import DIGITS

Group: TypeAlias = tuple[tuple[str, ...], str | None, bool, str, str]
"""The ways of writing one thing; the only right one, if there is one (without it, the plan's own
majority counts); whether they surely mean the same; and characters before and behind a form that
make it part of another word."""


def wide_brackets(text: str) -> str:
    """Take half-width brackets for full-width ones: their width is another rule's matter."""
    return text.replace("(", "（").replace(")", "）")


_DIGITS = "".join(sorted(DIGITS))

GROUPS: tuple[Group, ...] = (
    (
        ("镇（街道）", "镇（街）", "镇、街道", "镇街道", "镇街"),
        None,
        True,
        "乡城古小集市",
        "区道路巷头面景坊上市",
    ),
    (("乡镇（街道）", "乡镇（街）", "乡镇、街道", "乡镇街道", "乡镇街"), None, True, "", "区"),
    (("村（社区）", "村（居）", "村、社区", "村社区"), None, False, "农乡", ""),
    (("工委（室）", "工委室", "工委、室"), None, True, "", "内外"),
    (("委（室）", "委室", "委、室"), None, False, "工", "内外"),
    (("其他", "其它"), "其他", True, "", ""),
    (("台账", "台帐"), "台账", True, "", ""),
    (("账户", "帐户"), "账户", True, "", ""),
    (("账目", "帐目"), "账目", True, "", ""),
    (("账本", "帐本"), "账本", True, "", ""),
    (("挂账", "挂帐"), "挂账", True, "", ""),
    (("人才", "人材"), "人才", True, "", ""),
    (("成分", "成份"), "成分", True, "", ""),
    (("唯一", "惟一"), "唯一", True, "", ""),
    (("想象", "想像"), "想象", True, "", ""),
    (("订单", "定单"), "订单", True, "", ""),
    (("上半年", "一至六月", "1至6月"), None, False, _DIGITS, ""),
    (("专题询问会议", "专题询问会"), None, False, "", "题程事案"),
    (("满意度测评", "满意测评"), None, False, "", ""),
    (("法治宣传教育", "法制宣传教育"), None, False, "", ""),
    (("一府一委两院", "一委一府两院"), "一府一委两院", True, "", ""),
)

ORGANS: tuple[tuple[str, ...], ...] = tuple(
    tuple(f"{place}{name}关于" for name in names)
    for place in LEVELS
    for names in REPORTING_ORGANS.values()
)
"""Names of one organ that reports on something: 县政府关于. 全县政府债务 names none."""

COURTS = ("市中级人民法院", "市人民法院")
"""That of a city with districts, and those of basic level."""
