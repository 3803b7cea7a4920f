"""What there is to tell of an entry of the base of knowledge, whatever its family."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from npc.diagnostics import Ground
from npc.facts.known import Known, built_in
from npc.kinds.containers import Many
from npc.kinds.entries.entry import KnowledgeEntry
from npc.kinds.entries.knowledge import Families, families
from npc.kinds.entries.phrasings import FORMS, PATTERNS
from npc.kinds.keys import Key
from npc.kinds.paper import LEVELS
from npc.kinds.record import Record
from npc.kinds.types import Choice, Type
from npc.messages import Message
from npc.records import NamedTuple

_HEAD = frozenset(KnowledgeEntry.keys)
EVER = Message("always", "一直")
_FROM = Message("from {since}", "{since}起")
_UNTIL = Message("until {until}", "至{until}")
_BETWEEN = Message("{since} to {until}", "{since}至{until}")
_ALL_LEVELS = Message("all levels", "各级")


class ToldEntry(NamedTuple):
    """An entry, and what is said of it."""

    entry: KnowledgeEntry
    days: Message
    """From when to when it holds."""
    levels: Message
    about: tuple[tuple[Message, str], ...]
    """What its family says of it: what each key is called, and what stands there."""

    @property
    def name(self) -> str:
        """What it is called in its family."""
        return self.entry.id

    @property
    def title(self) -> Message:
        """What it is called in sentences."""
        return self.entry.title

    @property
    def family(self) -> Message:
        """What its family is called."""
        return family_name(self.entry.family)

    @property
    def readable(self) -> tuple[tuple[Message, str], ...]:
        """The same for people: without the words by which it is found and without what is there for English.

        Of a long list the first words are enough; programs are given all.
        """
        keys = type(self.entry).keys
        return tuple(
            [(name, _few(value)) for name, value in self.about if _is_for_people(keys[name.en])]
        )

    @property
    def grounds(self) -> tuple[Ground, ...]:
        """On what it stands."""
        return self.entry.grounds

    def holds(self, word: str) -> bool:
        """Return whether a word stands in it anywhere, or is the name of its family."""
        texts = [self.name, self.title.zh, *(value for _, value in self.about)]
        texts += [part for ground in self.grounds for part in (ground.cited.zh, ground.quote)]
        sought = word.casefold()
        return word in (self.family.en, self.family.zh) or any(
            sought in text.casefold() for text in texts
        )


def family_name(family: str) -> Message:
    """Return what a family is called in sentences: laws, 法律."""
    return Message(family, Families.keys[family].chinese)


def anchor(family: str) -> str:
    """Return the anchor of a family's heading in docs/knowledge.md, which is Chinese."""
    return Families.keys[family].chinese


def every_entry(own: Iterable[KnowledgeEntry] = ()) -> Iterator[ToldEntry]:
    """Yield every entry by family: those that a place has added, then npc's that they leave in force."""
    known = Known(own)
    for record in families().values():
        for entry in known.of(record):
            yield told(entry)


def built_in_entries() -> Iterator[ToldEntry]:
    """Yield npc's own entries, by family."""
    for record in families().values():
        yield from map(told, built_in(record))


def told(entry: KnowledgeEntry) -> ToldEntry:
    """Return what there is to tell of an entry."""
    keys = [each for name, each in type(entry).keys.items() if name not in _HEAD]
    return ToldEntry(entry, _days(entry), _levels(entry), tuple(_about(entry, keys)))


def _days(entry: KnowledgeEntry) -> Message:
    pattern = {
        (False, False): EVER,
        (True, False): _FROM,
        (False, True): _UNTIL,
        (True, True): _BETWEEN,
    }[bool(entry.since), bool(entry.until)]
    return pattern.format(since=entry.since, until=entry.until)


def _levels(entry: KnowledgeEntry) -> Message:
    if not entry.levels:
        return _ALL_LEVELS
    return Message(", ".join(entry.levels), "、".join(LEVELS[level] for level in entry.levels))


_MOST, _SHOWN = 15, 12
"""Words of a list up to which all are shown, and as many as are shown of a longer one."""


def _few(value: str) -> str:
    words = value.split("、")
    if len(words) <= _MOST or "；" in value:
        return value
    return f"{'、'.join(words[:_SHOWN])}……（{len(words)}）"


def _is_for_people(each: Key) -> bool:
    return each.type not in (FORMS, PATTERNS) and not each.name.endswith("-en")


def _about(record: Record, keys: Iterable[Key]) -> Iterator[tuple[Message, str]]:
    for each in keys:
        value = _shown(getattr(record, each.attribute), _words_of(each.type))
        if value:
            yield Message(each.name, each.chinese), value


def _words_of(type_: Type[object, object]) -> Mapping[str, str]:
    """Return the Chinese names of the words that may stand there, where these are of a closed list."""
    if isinstance(type_, Choice):
        return type_.names
    return _words_of(type_.inner) if isinstance(type_, Many) else {}


def _shown(value: object, words: Mapping[str, str]) -> str:
    """Return a value in words; nothing where it says nothing."""
    match value:
        case None | False | "" | ():
            return ""
        case True:
            return "是"
        case Record():
            return "；".join(
                f"{name.zh} {each}" for name, each in _about(value, value.keys.values())
            )
        case Sequence() if not isinstance(value, str):
            return "、".join(filter(None, (_shown(each, words) for each in value)))
        case _:
            return words.get(str(value), str(value))
