"""Where the lines of a title end."""

import re
from collections.abc import Iterator
from itertools import pairwise

from npc.genre.lexicon.places import PEOPLES
from npc.layout.text_widths import text_width
from npc.layout.title_words import inside_names
from npc.messages import Message
from npc.word.check.document import PageSection, Paragraph
from npc.word.check.finding import Requirement, Subject, WordFinding
from npc.word.check.kinds import Kind, OfficialPart
from npc.word.check.rules import BY_NAME

BROKEN = BY_NAME["title-broken"]

_WORDS = (
    "人民代表大会 常务委员会 代表大会 委员会 常委会 人民政府 人民法院 人民检察院 "
    "监察委员会 办公室 办公厅 工作要点 工作安排 工作计划 工作报告 工作方案 监督工作 代表工作 立法工作 "
    "要点 计划 安排 方案 报告 意见 通知 决定 决议 条例 办法 规定 监督 审议 议题 年度 工作 关于 印发 情况 月度 "
    "执法检查 专题询问 调研 视察 一览表 安排表 任务 分工 重点 项目 做好 加强 推进 进一步"
).split()
"""Words that titles have: only what is surely one word is judged."""
_BESIDE = (
    *_WORDS,
    *"人大 工委 部分 事项 目录 清单 会议 题目 机关 干部 职工 作风 建设 组成 人员 代表 的 和 及 与".split(),
)
"""Words that a line may end or begin with, so that signs of one that seems parted are of two."""
_WHOLE = re.compile(r"[0-9０-９]+年?|[A-Za-z]+")
_CLOSING, _OPENING = frozenset("、，。；：？！）》”’〕】"), frozenset("（《“‘〔【")
_SHORTEST = 3
"""Characters of a last line that do not look left over."""


def check(subject: Subject) -> Iterator[WordFinding]:
    """Find titles with a line that ends within a word."""
    titles = subject.of(Kind.TITLE, Kind.ANNEX_TITLE)
    following = {title.paragraph.number: title for title in titles}
    for title in titles:
        lines = _lines(title.paragraph, subject.file.section_of(title.paragraph))
        after = following.get(title.paragraph.number + 1)
        if after and after.kind is title.kind:
            lines.append(after.words.split("\n")[0])
        yield from _judged(title, lines)


def _judged(part: OfficialPart, lines: list[str]) -> Iterator[WordFinding]:
    for first, second in pairwise(lines):
        word, strength = broken_word(first, second)
        if word:
            yield WordFinding(
                BROKEN,
                Requirement("7.3.1", strength),
                Message(
                    "a line of the title ends within “{word}”", "标题回行拆开了“{word}”"
                ).format(word=word),
                Message(
                    "put a line break (Shift+Enter) before or behind it",
                    "在该词前或后换行（Shift+Enter），使各行排成梯形或菱形",
                ),
                part.paragraph,
                word if word in part.paragraph.text else "",
            )
    if len(lines) > 1 and 0 < len(lines[-1].strip()) < _SHORTEST:
        yield WordFinding(
            BROKEN,
            Requirement("7.3.1", "usual"),
            Message(
                "the last line of the title has {count} characters only",
                "标题最后一行只有{count}个字",
            ).format(count=len(lines[-1].strip())),
            Message("break its lines so that they are alike", "请调整回行，使各行长短适宜"),
            part.paragraph,
        )


def broken_word(first: str, second: str) -> tuple[str, str]:
    """Return the word that two lines of a title part, and how bad it is; no word where they part none."""
    before, after = first.rstrip(), second.lstrip()
    joined, at = before + after, len(before)
    for match in _WHOLE.finditer(joined):
        if match.start() < at < match.end():
            return match[0], "demanded"
    name = inside_names(joined).get(at, "")
    if len(name) >= _SURE_NAME or name in PEOPLES:
        return name, "usual" if len(name) <= _UNSURE else "demanded"
    for word in _WORDS:
        start = joined.find(word, max(0, at - len(word) + 1))
        if 0 <= start < at < start + len(word):
            return _weighed(word, before, after, at - start)
    if after[:1] in _CLOSING or before[-1:] in _OPENING:
        return joined[at - 1 : at + 1], "demanded"
    return "", ""


def _weighed(word: str, before: str, after: str, at: int) -> tuple[str, str]:
    """Return whether it is a parted word, and not the ends of two others or a word made of two."""
    ends = [mark for mark in _BESIDE if before.endswith(mark)]
    begins = [mark for mark in _BESIDE if after.startswith(mark)]
    if any(len(end) > at for end in ends) or any(len(begin) > len(word) - at for begin in begins):
        return "", ""
    is_unsure = bool(ends or begins) or len(word) <= _UNSURE
    return word, "usual" if is_unsure else "demanded"


_UNSURE = 2
"""Characters of a word that may as well be the end of one and the beginning of another."""
_SURE_NAME = 4
"""Characters of a place that no other words make up, as 创新和县域 does 新和县."""


def _lines(paragraph: Paragraph, section: PageSection) -> list[str]:
    """Fill lines as Word does."""
    letters, shape = paragraph.letters, paragraph.shape
    width = section.text_width - shape.left - shape.right
    each = letters.size + letters.spacing if letters else 22
    found: list[str] = []
    for line in paragraph.text.strip().split("\n"):
        found += _filled(line, width / each if each > 0 and width > 0 else 1000)
    return found


def _filled(text: str, width: float) -> list[str]:
    lines, used = [""], 0.0
    for unit in _UNIT.findall(text):
        wide = text_width(unit)
        if lines[-1] and used + wide > width + 0.01:
            lines.append("")
            used = 0.0
        lines[-1] += unit
        used += wide
    return lines


_UNIT = re.compile(r"(?:[（《“‘〔【]+(?:[!-~]+|.)?|[!-~]+|.)[、，。；：？！）》”’〕】]*", re.DOTALL)
