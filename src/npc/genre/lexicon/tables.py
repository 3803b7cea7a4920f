"""Tables of words: a row a thing, made a tuple of tuples.

    ACTIONS:
      note: what a row is
      columns: {name: text, is: texts, begins: words, forms: groups, sure: yes or no}
      rows:
        听取和审议: {is: [heard], begins: [听取(和|并)?审议]}
        民生实项目: 民生实事项目      # a row of two columns

The first column is the key of a row. `words` and `groups` are patterns: `groups` makes a tuple of
the words of each. What a row leaves out is empty, or no.
"""

from collections.abc import Callable, Iterable, Iterator

from npc.source.values import Fields, mapping, needed_text, texts

Expand = Callable[[Iterable[str]], tuple[str, ...]]
"""Returns the words of some patterns."""
_TYPES = {
    "text": "str",
    "texts": "tuple[str, ...]",
    "words": "tuple[str, ...]",
    "groups": "tuple[tuple[str, ...], ...]",
    "number": "int",
    "yes or no": "bool",
}


def type_of(fields: Fields) -> str:
    """Return the type of a table as Python."""
    columns = mapping(fields, "columns")
    return f"tuple[tuple[{', '.join(_TYPES[needed_text(columns, name)] for name in columns)}], ...]"


def rows(fields: Fields, expand: Expand) -> Iterator[tuple[object, ...]]:
    """Yield the rows of a table.

    Raises:
        KeyError: A row has a column that the table has not, or a column a type that is none.

    """
    types = {name: str(kind) for name, kind in mapping(fields, "columns").items()}
    first, second, *_ = types
    for key, value in mapping(fields, "rows").items():
        row: Fields = {first: key} | (value if isinstance(value, dict) else {second: value})
        if unknown := row.keys() - types:
            raise KeyError(key, *unknown)
        yield tuple(_cell(row, name, types[name], expand) for name in types)


def _cell(row: Fields, name: str, kind: str, expand: Expand) -> object:
    if kind == "yes or no":
        return row.get(name) == "yes"
    if kind == "number":
        return int(needed_text(row, name) or 0)
    if kind == "text":
        return needed_text(row, name)
    written = texts(row, name)
    if kind == "groups":
        return tuple(expand((pattern,)) for pattern in written)
    return expand(written) if kind == "words" else written
