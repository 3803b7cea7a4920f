"""Where words of a title end that no phrase ends with: known words, and pairs of characters.

Most Chinese words have two characters; what is no known word is taken in pairs, from where the last
known word ends. Such a guess is better than Word's break after whatever fills the line.
"""

from itertools import takewhile

from npc.genre.lexicon.numerals import DIGITS, FIGURES

_KNOWN = frozenset(
    (
        "人民代表大会常务委员会 常务委员会 人民代表大会 代表大会 委员会 常委会 "
        "人大 人大常委会 人大代表 人大工委 人大机关 人大会议 主任会议 政府工作报告 "
        "党组 党委 党中央 中央 国务院 人民政府 人民法院 人民检察院 监察委员会 监委 政府 法院 检察院 办公室 "
        "办公厅 专门委员会 工作委员会 工委 乡镇 街道 全国 全省 全市 全县 全区 全州 全旗 "
        "中华人民共和国 社会主义 中国特色 习近平 总书记 新时代 中国共产党 党的 "
        "工作要点 工作安排 工作计划 工作报告 工作方案 工作总结 工作规划 工作制度 工作机制 监督工作 代表工作 "
        "立法工作 任免工作 审议意见 执法检查 专题询问 专题调研 专题视察 专项工作 重点工作 主要工作 任务清单 "
        "分解表 一览表 安排表 计划表 分工表 任务书 责任书 实施方案 实施办法 征求意见 建议意见 代表建议 "
        "要点 计划 安排 方案 报告 意见 通知 决定 决议 条例 办法 规定 规则 细则 清单 台账 总结 规划 议题 任务 "
        "分工 项目 月度 季度 年度 半年 工作 监督 立法 任免 代表 审议 听取 检查 询问 调研 视察 评议 测评 联系 "
        "印发 制定 修订 修正 批准 征求 实施 落实 贯彻 深入 加强 改进 推进 推动 促进 切实 进一步 做好 开展 "
        "精神 重点 主要 专项 情况 及其 以及 等 在 对 为了 "
        "高质量 现代化 全过程 法治化 规范化 制度化 信息化 数字化 智能化 市场化 法治 民主 经济 社会 发展 "
        "全面 依法 依法行政 优化 营商环境 生态环境 国有资产 国民经济 预决算 预算 决算 十四五 十五五 二十大 "
        "全会 自治区 自治州 自治县 开发区 示范区 新区 联络站 联络室 联系点 满意度 有效性 积极性 重要性 代表性 "
        "针对性 实效性 秘书长 副主任 副县长 副市长 副区长 县长 市长 区长 和 及 与 的"
    ).split()
)
_LONG_WORDS = tuple(one for one in _KNOWN if one[2:])
_LONGEST = max(map(len, _KNOWN))
_NUMBERS = FIGURES | frozenset("〇零百")
_COUNTED = ("年度", "中全会", "年", "月", "日", "届", "次", "个", "项", "号", "周年")
_NOT_BEHIND = ("（", "《", "“", "‘", "〔", "(", "关于")
_NOT_BEFORE = (*"）》”’〕)、，。；：！？的等", "自治")
_KNOWN_COST, _PAIR_COST, _ODD_COST = 3.0, 6.0, 9.0
"""Characters of unevenness that the end of a word counts for: a known one, a pair in an even run of
others, a pair in an odd run, which holds some word of another length."""


def word_ends(text: str) -> dict[int, float]:
    """Give the places of a title where words end, and what it costs to end a line there."""
    ends: dict[int, float] = {}
    run = at = 0
    while at < len(text):
        length = _known(text, at) or _number(text, at)
        if length:
            ends |= _pairs(run, at)
            run = at + length
            ends[run] = _KNOWN_COST
        at += length or 1
    ends |= _pairs(run, len(text))
    parted = _inside_words(text)
    return {end: cost for end, cost in ends.items() if end not in parted and _may_end(text, end)}


def _inside_words(text: str) -> set[int]:
    """Give the places inside long words; two may have characters in common (专项工作, 工作报告)."""
    return {
        place
        for word in _LONG_WORDS
        for at in range(len(text))
        if text.startswith(word, at)
        for place in range(at + 1, at + len(word))
    }


def _known(text: str, at: int) -> int:
    """Give the length of the longest known word that begins at a place."""
    lengths = range(_LONGEST, 0, -1)
    return next((one for one in lengths if text[at : at + one] in _KNOWN), 0)


def _number(text: str, at: int) -> int:
    """Give the length of 2025年, 第十七届, 三中全会 or a number; 0 where no number begins."""
    first = at + text.startswith("第", at)
    end = first + sum(1 for _ in takewhile(_NUMBERS.__contains__, text[first:]))
    counted = next((one for one in _COUNTED if text.startswith(one, end)), "")
    if end == first or not (counted or text[first] in DIGITS):
        return 0
    return end + len(counted) - at


def _pairs(start: int, end: int) -> dict[int, float]:
    """Give the ends of pairs in a run; the last one of an odd run has a third character."""
    cost = _ODD_COST if (end - start) % 2 else _PAIR_COST
    inside = dict.fromkeys(range(start + 2, end - 1, 2), cost)
    return {**inside, end: _KNOWN_COST}


def _may_end(text: str, end: int) -> bool:
    """Tell whether what stands before and behind allows a line to end at a place."""
    if text.startswith(_NOT_BEFORE, end) or text.endswith(_NOT_BEHIND, 0, end):
        return False
    return not text[end - 1 : end + 1].isascii()
