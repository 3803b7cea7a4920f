"""What npc prints behind a sentence for keys that it does not say: 重点：…。配合部门：…。"""

from npc.genre.lexicon.columns import HEADS
from npc.importer.lists.below import Labelled

_PRINTED = ("focus", "reporters", "with", "leader", "research", "when", "due", "meetings", "note")
_LEADING = "牵头部门"
_KEYS = {HEADS[key][0]: key for key in _PRINTED} | {"承办部门": "owners", _LEADING: "owners"}


def set_words(words: str) -> tuple[int, list[Labelled]]:
    """Return where a sentence ends, and what stands behind it in the words that npc prints for keys.

    What an office types so itself is printed the same, whether it is read as keys or left in the sentence.
    """
    found: list[Labelled] = []
    end = len(words)
    while words.endswith("。", 0, end):
        start = words.rfind("。", 0, end - 1) + 1
        label, colon, value = words[start : end - 1].partition("：")
        if not start or not colon or label not in _KEYS or "：" in value:
            break  # 时间：3月；责任委室：财经委 is read where it stands
        found.insert(0, Labelled(_KEYS[label], label, start + len(label) + 1, end - 1))
        end = start
    leads = any(each.label == _LEADING for each in found)
    assists = any(each.key == "with" for each in found)
    owns = any(each.key == "owners" for each in found)
    is_printed_so = not owns or leads == assists
    return (end, found) if is_printed_so else (len(words), [])
