"""Keys that may be spelt in several ways: in what was read they are spelt in the usual one."""

from collections.abc import Iterator

from npc.diagnostics import Diagnostic, Related
from npc.kinds.containers import Many
from npc.kinds.problems import Checked
from npc.kinds.record import One, Record, type_below
from npc.kinds.types import Type
from npc.source.document import Document, Node, Path, Position
from npc.source.problems import DUPLICATE_KEY, FIRST_GIVEN, GIVEN_TWICE, RENAME_ONE


def respelt(document: Document, record: type[Record]) -> Checked:
    """Spell the keys of a document in the usual way; positions stay those of the file.

    Returns:
        The keys that were given in two spellings, of which the first counts.

    """
    found = tuple(_respell(document, One(record), document.data, document.position, ()))
    top = frozenset(str(path[0]) for path, _ in found)
    return Checked(None, tuple(diagnostic for _, diagnostic in found), top)


def _respell(
    document: Document, type_: Type[object, object], data: Node, position: Position, path: Path
) -> Iterator[tuple[Path, Diagnostic]]:
    children = position.children
    if isinstance(data, list) and isinstance(children, list) and isinstance(type_, Many):
        for index, (value, at) in enumerate(zip(data, children, strict=True)):
            yield from _respell(document, type_.inner, value, at, (*path, index))
    elif isinstance(data, dict) and isinstance(children, dict):
        if isinstance(type_, One):
            yield from _rename(document, type_.record, data, children, path)
        for name, value in data.items():
            inner = type_below(type_, name)
            if inner:
                yield from _respell(document, inner, value, children[name], (*path, name))


def _rename(
    document: Document,
    record: type[Record],
    data: dict[str, Node],
    children: dict[str, Position],
    path: Path,
) -> Iterator[tuple[Path, Diagnostic]]:
    usual = {each.also: name for name, each in record.keys.items() if each.also in data}
    values, positions = list(data.items()), dict(children)
    if not usual:
        return
    data.clear()
    children.clear()
    for name, value in values:
        known = usual.get(name, name)
        if known in data:
            first = children[known]
            yield (*path, known), _doubled(document, name, positions[name], first)
        else:
            data[known] = value
            children[known] = positions[name]


def _doubled(document: Document, name: str, at: Position, first: Position) -> Diagnostic:
    place, before = (document.place_between(each.key_start, each.key_end) for each in (at, first))
    return Diagnostic(
        DUPLICATE_KEY,
        GIVEN_TWICE.format(key=name),
        place,
        RENAME_ONE,
        (Related(before, FIRST_GIVEN),),
    )
