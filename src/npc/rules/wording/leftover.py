"""Something left over from writing or scanning."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.texts import all_words, holding, is_chinese, places
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding, Fix, Page

RULE = Rule(
    "NPC403",
    "leftover",
    Severity.WARNING,
    Message("a leftover of drafting or scanning", "起草或扫描留下的痕迹"),
)
PAGE = Page(
    what=Message(
        "No XX, ××, TODO, 待补充, ？？, ** or error value of a spreadsheet, and no English “and” or “of” "
        "between Chinese characters is left in a text; 待定 is remarked on outside remarks.",
        "文字中没有遗留的 XX、××、TODO、待补充、？？、** 或表格错误值，汉字之间没有英文 and、of；"
        "备注以外写有“待定”的，予以提示。",
    ),
    why=Message("A draft mark that is printed is noticed by everyone.", "草稿标记印出来很显眼。"),
    ground=Message("practice of the offices", "办公室工作惯例"),
    fails="""\
kind: work-points
year: 2025
preamble: 调研集中式租赁住房 and 老旧小区改造等工作情况，审议XX报告。
""",
    passes="""\
kind: work-points
year: 2025
preamble: 调研集中式租赁住房和老旧小区改造等工作情况，审议年度报告。
""",
)


_MARKS = (
    "XX", "xx", "××", "TODO", "TBD", "FIXME", "lorem ipsum", "待核实", "待补充", "待填写", "此处略",
    "？？", "??", "**", "__", "\ufffd", "#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!",
)  # fmt: skip
_STRAY = ("and", "or", "of", "the", "with", "for", "from", "is", "are", "but")
_COUNTED = frozenset("名人个件次份届月日年项条号家场期市县区镇")
"""What a blank is left before: 走访选民X人, 第X次."""
_OPEN = frozenset("有亟尚")
"""有待补充 is a sentence, 待补充 a mark."""


def check(plan: Plan) -> Iterator[Finding]:
    """Find draft marks, blanks, and stray English words."""
    words = all_words(plan)
    for mark in _MARKS:
        if mark in words:
            yield from _of(plan, mark)
    for blank in "X×":
        if blank in words:
            yield from _blanks(plan, blank)
    for word in _STRAY:
        if word in words:
            yield from _strays(plan, word)
    if "待定" in words:
        yield from _undecided(plan)


def _of(plan: Plan, mark: str) -> Iterator[Finding]:
    for text, at in holding(plan, mark):
        for place in places(text, mark):
            before, after = text[max(0, place - 1) : place], text[place + len(mark) :][:1]
            in_word = mark.isalpha() and mark.isascii() and (_is_latin(before) or _is_latin(after))
            if not in_word and not (mark[0] == "待" and before in _OPEN):
                yield _finding(text, at, place, mark)
                break


def _blanks(plan: Plan, blank: str) -> Iterator[Finding]:
    for text, at in holding(plan, blank):
        for place in places(text, blank):
            before, after = text[max(0, place - 1) : place], text[place + 1 : place + 2]
            if is_chinese(before) and after in _COUNTED and after:
                yield _finding(text, at, place, blank)
                break


def _strays(plan: Plan, word: str) -> Iterator[Finding]:
    for text, at in holding(plan, word):
        for place in places(text, word):
            before, after = text[:place].rstrip(" ")[-1:], text[place + len(word) :].lstrip(" ")[:1]
            if is_chinese(before) and is_chinese(after):
                yield _finding(text, at, place, word)
                break


def _undecided(plan: Plan) -> Iterator[Finding]:
    for text, at in holding(plan, "待定"):
        place = text.find("待定")
        after = text[place + 2 : place + 3]
        if not is_chinese(after) and text[place - 1 : place] != "等" and at.path[-1] != "note":
            yield _finding(text, at, place, "待定")._replace(severity=Severity.INFO)


def _finding(text: str, at: Location, place: int, words: str) -> Finding:
    return Finding(
        Message("“{words}” looks like a leftover", "“{words}”像是遗留的痕迹").format(words=words),
        at,
        Message("fill it in, or delete it", "请补全或删去"),
        fix=Fix(text, ((place, place + len(words), ""),), sure=False),
    )


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalpha() and character not in "Xx"
