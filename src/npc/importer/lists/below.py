"""Lines below an item that say more of it: （责任部门：…）, 牵头部门：…, 报告拟安排在6月份举行的常委会会议上听取和审议."""

import re
from functools import lru_cache

from npc.genre.departments import Departments
from npc.genre.lexicon.columns import HEADS
from npc.genre.lexicon.papers import BEHIND_ITEMS
from npc.genre.lexicon.sentences import OUTSIDE
from npc.genre.sentence_readings import ReadSentence
from npc.genre.sentence_text import FIELDS, Line
from npc.genre.sentences import read_sentence
from npc.importer.lists.lines import ListLine
from npc.records import NamedTuple

EXTRA = "extra"
_LABEL = re.compile(r"([^：:，。；、（）“”《》\s]{2,8})[：:]")
_NO_LABELS = frozenset(("附件", "其中", "例如", "编辑", "来源", "作者"))
_KEYS = {
    **{
        head: key
        for key in HEADS
        for head in HEADS[key]
        if key not in {"number", "category", "title"}
    },
    **FIELDS,
}
_OF_TIMES = ("时间", "月份", "时限")
_LONGEST_TIME = 24


class Labelled(NamedTuple):
    """What stands behind a label."""

    key: str
    """Of an item; `extra` where the label is no key's."""
    label: str
    start: int
    """In the words of the line."""
    end: int

    def moved(self, by: int) -> "Labelled":
        """Return it as it stands some characters further on."""
        return self._replace(start=self.start + by, end=self.end + by)


def says_more(line: ListLine, of: ListLine) -> bool:
    """Return whether a line without a number says more of the item above it, and is none itself."""
    words = line.words
    if is_time(words):
        return False
    if any(_may_be_of_item(each) or of.is_marked for each in labelled_in(words)):
        return True
    said = read(words)
    if said.matter is None:
        return said.is_read or words.startswith(OUTSIDE)
    return goes_on(words, of.words)


def _may_be_of_item(labelled: Labelled) -> bool:
    """Whether what stands behind a label is of an item, also where that has no number: 提案单位：市政府."""
    return labelled.key != EXTRA or labelled.label.endswith(_OF_ITEMS)


_OF_ITEMS = ("单位", "机关", "部门", "领导", "委室", "工委")


def goes_on(words: str, before: str) -> bool:
    """Return whether all that words say is of the matter before them: 5—7月组织检查，报告提请9月常委会会议审议."""
    end = len(before.rstrip("。；;，"))
    together = read(f"{before[:end]}。{words}")
    matter, unread = together.matter, together.unread
    if matter is None or matter.end > end or any(each.start > end for each in unread):
        return False
    told = (together.when, together.research, together.due, together.owners, together.focus)
    return any(each is not None and each.start > end for each in told)


@lru_cache(maxsize=4096)  # outline, items and departments ask for the same sentences
def read(words: str) -> ReadSentence:
    """Return what a sentence says, whatever the departments and the year."""
    return read_sentence(words, year=None, departments=Departments())


def is_time(words: str) -> bool:
    """Return whether words are a time and nothing else: 第一季度, 3月份：, 上半年（1—6月）."""
    bare = words.rstrip("：:")
    if len(bare) > _LONGEST_TIME:
        return False
    when = read(bare).when
    return when is not None and when.start == 0 and not bare[when.end :].strip("（）() ")


def is_session(words: str) -> bool:
    """Return whether words are a time or a meeting and nothing else: 3月常委会会议, 主任会议, 一季度."""
    said = read(words)
    return is_time(words) or (said.matter is None and bool(said.meetings))


def is_closing(words: str) -> bool:
    """Return whether a paragraph is of the whole list, and no item: 以上计划可根据实际情况调整."""
    return words.lstrip("（(*※").startswith(BEHIND_ITEMS)


def labelled_in(words: str) -> list[Labelled]:
    """Return what a line says behind labels, where it says nothing else; else nothing."""
    line = Line(words)
    start, end = 0, len(line.plain)
    if line.plain.startswith("（") and line.closing.get(0) == end - 1:
        start, end = 1, end - 1
    found: list[Labelled] = []
    for part in line.cut((start, end), "，；。"):
        low, high = line.at(part)
        if label := _labelled(words, low, high):
            found.append(label)
        elif found:
            found[-1] = found[-1]._replace(end=high)
        else:
            return []
    return found


def _labelled(words: str, start: int, end: int) -> Labelled | None:
    match = _LABEL.match(words, start, end)
    if not match or match.end() >= end or match[1] in _NO_LABELS or is_time(match[1]):
        return None
    return Labelled(_key_of(match[1], words[match.end() : end]), match[1], match.end(), end)


def _key_of(label: str, value: str) -> str:
    """Return the key that a label means; 初次审议时间 is a time as well, where one stands behind it."""
    is_of_time = label.endswith(_OF_TIMES) and is_time(value.strip())
    is_focus = label.endswith(HEADS["focus"])
    return _KEYS.get(label) or ("when" if is_of_time else "focus" if is_focus else EXTRA)
