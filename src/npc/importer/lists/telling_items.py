"""Which paragraphs of a list are items, and which are texts beside them."""

from collections.abc import Sequence

from npc.genre.actions import action_of_category
from npc.genre.lexicon.papers import HEADINGS_OF_TEXT
from npc.genre.lexicon.titles import ENDS_OF_MATTERS
from npc.importer.found import FoundMapping
from npc.importer.lists.below import is_closing, read
from npc.importer.lists.items import TEXT
from npc.importer.lists.outline import ListEntry
from npc.messages import Message

_INTRODUCTION = Message("text between a heading and its items", "类别名称和项目之间的文字")
_CLOSING = Message("text behind the items", "各项之后的文字")


def no_item(entry: ListEntry, number: int, marked: Sequence[int]) -> Message | None:
    """Return what a paragraph is that is no item; None for one that is."""
    if not entry.is_text:
        return None
    if marked and number < marked[0]:
        return _INTRODUCTION
    if is_closing(entry.line.words) or (marked and number > marked[-1] and not is_told(entry)):
        return _CLOSING
    return None


def holds_no_items(category: FoundMapping, name: str) -> bool:
    """Whether what stands below a heading may be text: 工作要求, or nothing that can be read as items."""
    items = category.mappings("items")
    if any(item.checks for item in items):
        return False
    is_of_text = name.endswith(HEADINGS_OF_TEXT)
    return bool(items) and (is_of_text or not any(is_told(item, name) for item in items))


def is_told(of: ListEntry | FoundMapping, category: str = "") -> bool:
    """Whether an item says what is done, when or by whom, or is the name of a matter and no sentence."""
    words = of.line.words if isinstance(of, ListEntry) else of.text(TEXT)
    if isinstance(of, FoundMapping) and len(of.values) > 1:
        return True
    said = read(words)
    is_named = words.rstrip("。").endswith(ENDS_OF_MATTERS) or "《" in words
    is_of_category = bool(action_of_category(category)) and "。" not in words.rstrip("。")
    is_read = said.is_read or said.action is not None
    return is_named or is_of_category or (said.matter is not None and is_read)
