"""The names of all keys as `docs/keys.md`, made from the kinds: `python3 dev.py forms`."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from npc.kinds.containers import Keyed, Many
from npc.kinds.keys import Key
from npc.kinds.npc_yaml import NpcYaml
from npc.kinds.paper import Paper, PlanDocument
from npc.kinds.record import Record, record_in
from npc.kinds.registry import KINDS
from npc.kinds.types import Choice, Type
from npc.knowledge.matters import MATTERS
from npc.output.escaping import in_markdown, markdown_table
from npc.source.named_keys import word_called

TARGET = Path(__file__).parents[3] / "docs" / "keys.md"
_ALL = "各种文件"
"""What the keys are said to be of that documents of every kind have, as `Paper` declares them."""
_HEAD = """\
# 键名对照表

<!-- 由 `python3 dev.py forms` 从 src/npc/kinds/ 生成，不手工修改。 -->

计划文件和 npc.yaml 里每个键的中文名称和英文名称。中文、英文怎么写都一样，同一个键不能两种都写；一份文件以用中文键为好，
`npc plan fmt --keys zh` 把英文键改为中文，`--keys en` 反之。“也可写”的名称照样认，整理时改为第一栏的名称。
同一个词在不同的地方可以是不同的键（“会议”在安排表里是打勾的列，在项目里是提交的会议），所以按所在的地方分列。

编号、日期、月份、会议名称、部门名称、脚注名称等是内容，不是键，没有别的写法。
"""
_KEY_HEADS = ("键", "也可写", "英文", "写什么")
_DUTY_HEADS = ("名称", "也可写", "英文", "事项")
_DUTIES = """\
## 法定事项的名称

写在项目的“法定事项”后面，或者在文件的“法定事项”里说明不适用的理由；`npc plan duties` 列出一份计划的各项。
"""


def text() -> str:
    """Return the whole page."""
    return "\n".join(_lines()).rstrip() + "\n"


def _lines() -> Iterator[str]:
    yield from _HEAD.splitlines()
    titles = _titles()
    yield from ("", f"## {_ALL}都有的键", "")
    yield from _table(Paper.keys.values(), titles)
    for kind in KINDS.values():
        own = [key for name, key in kind.keys.items() if Paper.keys.get(name) is not key]
        yield from ("", f"## {kind.words[0]}", "", _of_kind(kind), "")
        yield from _table(own, titles)
    yield from ("", "## npc.yaml", "")
    yield from _table(NpcYaml.keys.values(), titles)
    for record, title in titles.items():
        yield from ("", f"## {title}", "")
        yield from _table(record.keys.values(), titles)
    yield from ("", *_DUTIES.splitlines(), "")
    yield from markdown_table(_DUTY_HEADS, _duties())


def _of_kind(kind: type[PlanDocument]) -> str:
    """Say what is written behind 种类, and which of the keys of all documents it has not."""
    others = "、".join(f"`{word}`" for word in kind.words[1:])
    also = f"；也可写 {others}" if others else ""
    lacking = "、".join(
        f"`{key.chinese}`" for name, key in Paper.keys.items() if name not in kind.keys
    )
    without = f"没有 {lacking}。" if lacking else ""
    return f"`种类: {kind.words[0]}`，英文 `kind: {kind.kind}`{also}。{without}"


def _titles() -> dict[type[Record], str]:
    """Return every mapping within documents, with what it is called by the first key behind which it stands."""
    titles: dict[type[Record], str] = {}
    _take(_ALL, Paper.keys, titles)
    for kind in KINDS.values():
        _take(kind.words[0], kind.keys, titles)
    _take("npc.yaml ", NpcYaml.keys, titles)
    return titles


def _take(of: str, keys: Mapping[str, Key], titles: dict[type[Record], str]) -> None:
    for key in keys.values():
        record = record_in(key.type)
        if record and record not in titles:
            titles[record] = f"{of}的“{key.chinese}”"
            _take(f"“{key.chinese}”", record.keys, titles)


def _table(keys: Collection[Key], titles: Mapping[type[Record], str]) -> Iterator[str]:
    return markdown_table(_KEY_HEADS, (_row(key, titles) for key in keys))


def _row(key: Key, titles: Mapping[type[Record], str]) -> tuple[str, ...]:
    english = "、".join(f"`{name}`" for name in filter(None, (key.name, key.also)))
    also = "、".join(f"`{name}`" for name in key.names[1:])
    return f"`{key.chinese}`", also, english, _about(key, titles)


def _about(key: Key, titles: Mapping[type[Record], str]) -> str:
    """Say what stands behind a key, with its words or a link to its own keys."""
    told = [in_markdown(key.told("zh"))]
    if key.is_needed:
        told.append("**必填**")
    words = _words(key.type)
    if words:
        told.append(f"可写：{words}")
    record = record_in(key.type)
    if record:
        told.append(f"见[{titles[record]}](#{_anchor(titles[record])})")
    return "；".join(told)


def _words(type_: Type[object, object]) -> str:
    """Return the words of a closed list that a key takes, also one in a list or mapping."""
    if isinstance(type_, Many | Keyed):
        return _words(type_.inner)
    if not isinstance(type_, Choice):
        return ""
    return "、".join(
        _word(word, name, [also for also, of in type_.also.items() if of == word])
        for word, name in type_.names.items()
    )


def _word(word: str, name: str, also: Sequence[str]) -> str:
    others = "、".join(f"`{each}`" for each in also)
    beside = [*([f"`{word}`"] if word != name else []), *([f"也可写 {others}"] if others else [])]
    return f"`{name}`" + (f"（{'，'.join(beside)}）" if beside else "")


def _anchor(title: str) -> str:
    """Return the anchor that forges make of a heading: without signs, blanks as hyphens."""
    kept = "".join(sign for sign in title.lower() if sign.isalnum() or sign in " -_")
    return kept.replace(" ", "-")


def _duties() -> Iterator[tuple[str, ...]]:
    for duty in MATTERS:
        also = "、".join(f"`{name}`" for name in duty.called[1:])
        name = word_called("duty", duty.id)
        yield f"`{name}`", also, f"`{duty.id}`", in_markdown(duty.matter.in_language("zh"))


if __name__ == "__main__":
    TARGET.write_text(text(), encoding="utf-8")
