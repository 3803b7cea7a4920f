"""A footnote mark without its footnote, and a footnote that nothing refers to."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.volumes import volumes_of
from npc.genre.prose import note_names
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Location, Note, Paper
from npc.rules.base import Finding
from npc.source.document import Document
from npc.suggestions import Suggestions

_UNKNOWN = Rule(
    "NPC304",
    "unknown-note",
    Severity.ERROR,
    Message("a footnote mark without its footnote", "脚注标记没有对应的脚注"),
)
_UNUSED = Rule(
    "NPC318",
    "unused-note",
    Severity.WARNING,
    Message("a footnote that nothing refers to", "脚注没有对应的标记"),
)
RULES = (_UNKNOWN, _UNUSED)


def check(facts: Facts) -> Iterator[Finding]:
    """Hold the marks in texts against the notes that are printed in the same file."""
    plan = facts.plan
    noted = [paper for paper in plan.papers if paper.notes]
    marked = list(_marked(facts)) if "[^" in facts.all_words else []
    if not (noted or marked) or plan.is_damaged("notes"):
        return
    volumes = [volume.papers for volume in volumes_of(plan)]
    printed = _printed(volumes)
    known = {each.at.document: _known(printed.get(each, [(each,)])) for each in plan.papers}
    yield from _unknown(marked, known)
    if not plan.damaged:  # a mark may stand in what could not be read
        yield from _unused(noted, marked, volumes)


def _marked(facts: Facts) -> Iterator[tuple[str, Location]]:
    """Yield the names of notes in texts, and the places of the texts."""
    for text, at in facts.texts:
        for name in note_names(text):
            yield name, at


def _printed(volumes: Iterable[tuple[Paper, ...]]) -> dict[Paper, list[tuple[Paper, ...]]]:
    """Return the papers of every file in which each paper is printed."""
    found: dict[Paper, list[tuple[Paper, ...]]] = {}
    for papers in volumes:
        for paper in papers:
            found.setdefault(paper, []).append(papers)
    return found


def _known(printed: Sequence[tuple[Paper, ...]]) -> "_NoteNames":
    """Return the notes that a paper may refer to: those of every file in which it is printed."""
    names = [frozenset(note.name for each in papers for note in each.notes) for papers in printed]
    has_notes = any("notes" in each.keys for papers in printed for each in papers)
    return _NoteNames(frozenset.intersection(*names), _ADD if has_notes else _NO_NOTES)


class _NoteNames:
    """Names of notes, and what to do about another."""

    def __init__(self, names: frozenset[str], otherwise: Message) -> None:
        self.names = names
        self._otherwise = otherwise
        self._suggestions = Suggestions(sorted(names))

    def hint(self, name: str) -> Message:
        return self._suggestions.perhaps(name) or self._otherwise


def _unknown(
    marked: Iterable[tuple[str, Location]], known: Mapping[Document, _NoteNames]
) -> Iterator[Finding]:
    for name, at in marked:
        notes = known.get(at.document) or _NoteNames(frozenset(), _NO_NOTES)  # of a ledger
        if name not in notes.names:
            message = Message("no footnote is named “{name}”", "没有名为“{name}”的脚注")
            yield Finding(
                _UNKNOWN, message.format(name=name), at, notes.hint(name), words=f"[^{name}]"
            )
        elif at.path[:1] == ("notes",):
            yield Finding(_UNKNOWN, _WITHIN, at, _IN_WORDS, words=f"[^{name}]")


def _unused(
    noted: Iterable[Paper],
    marked: Iterable[tuple[str, Location]],
    volumes: Iterable[tuple[Paper, ...]],
) -> Iterator[Finding]:
    """Find notes to which no text refers; a mark within a note is not printed."""
    of_notes = {note.at for paper in noted for note in paper.notes}
    named: dict[Document, set[str]] = {}
    for name, at in marked:
        if at not in of_notes:
            named.setdefault(at.document, set()).add(name)
    used = {note for papers in volumes for note in _meant(papers, named)}
    for paper in noted:
        yield from (_unprinted(note) for note in paper.notes if note not in used)


def _meant(papers: Iterable[Paper], named: Mapping[Document, Collection[str]]) -> Iterator[Note]:
    """Yield what is referred to in a file: the paper's own note, else the first one of the name."""
    first: dict[str, Note] = {}
    for paper in papers:
        for note in paper.notes:
            first.setdefault(note.name, note)
    for paper in papers:
        own = {note.name: note for note in paper.notes}
        for name in named.get(paper.at.document, ()):
            if name in first:
                yield own.get(name, first[name])


def _unprinted(note: Note) -> Finding:
    return Finding(
        _UNUSED,
        Message(
            "no text refers to the footnote “{name}”, so it is not printed",
            "正文没有引用脚注“{name}”，这条脚注不会印出",
        ).format(name=note.name),
        note.at,
        Message(
            "write [^{name}] where the note belongs, or delete it",
            "请在所注的文字后写上 [^{name}]，或删去这条脚注",
        ).format(name=note.name),
        on_key=True,
    )


_WITHIN = Message(
    "a footnote has no footnotes: the mark is printed as it stands",
    "脚注里不能再引脚注，这个标记会原样印出",
)
_IN_WORDS = Message(
    "delete the mark, and write in words what is meant", "请删去标记，要说明的直接写成文字"
)
_ADD = spelt(Message("add it under “<notes>”", "请在 <notes> 中补上"))
_NO_NOTES = Message(
    "this document cannot have footnotes: put the words into brackets",
    "这份文件不能有脚注：请把注释的内容写在括号里",
)
