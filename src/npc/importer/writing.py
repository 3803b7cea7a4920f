"""A paper that was found, as YAML: readable, in the style of `plans/`, its doubts where they are mended.

Values stand plain where they can. Long texts stand in lines that end behind a Chinese sign, for what
YAML itself would fold at blanks, Chinese has none of; short mappings stand on one line.
"""

from collections.abc import Iterable, Iterator

from npc.characters import is_wide
from npc.importer.found import Found, FoundMapping, FoundValue, ToCheck
from npc.source.block_texts import wrapped
from npc.source.marking import spelt_comment
from npc.source.quoting import quoted
from npc.source.spelling import KeyNames, KeysLanguage, names_of

_IN_LINES = frozenset(("sections", "subsections", "points", "categories", "items", "parts"))
"""Lists whose elements stand in lines, however short they are: they are what people edit."""
_PARTED = frozenset(("departments", "preamble", *_IN_LINES))
"""What stands behind an empty line where it is long."""
_STEP = 2
_WIDEST_LINE = 116
"""Columns of a mapping or list that stands on one line, with its indent and key; a Chinese sign takes two."""
_TEXTS = frozenset(("preamble", "text", "closing"))
"""Keys whose texts stand in lines where they are long: paragraphs, and no names."""
_LONGEST_TEXT = 60
"""Characters of such a text that stands behind its key."""


def written(
    paper: FoundMapping, heading: Iterable[str] = (), keys: KeysLanguage = "zh", kind: str = ""
) -> str:
    """Write a paper as a YAML document.

    Args:
        paper: The paper, its keys and words of closed lists in English.
        heading: Lines of comment above it.
        keys: The language in which they are written.
        kind: The kind of the document, where it does not say it itself: `SETTINGS`.

    """
    names = names_of(kind or paper.text("kind"), keys)
    return "".join(f"{line}\n" for line in (*heading, *_mapping(paper, "", names)))


def _mapping(found: FoundMapping, indent: str, names: KeyNames) -> Iterator[str]:
    """Yield the lines of a mapping; its comments stand above its first key."""
    yield from (indent + line for line in _comments_of(found, names))
    for key, value in found.values.items():
        lines = [indent + line for line in _checks(found, key, names)]
        lines += _entry(key, value, indent, names)
        if not indent and key in _PARTED and len(lines) > 1:
            yield ""
        yield from lines


def _comments_of(found: FoundMapping, names: KeyNames) -> Iterator[str]:
    """Yield the comments on all of a mapping."""
    for kept in found.not_placed:
        yield kept.comment
    yield from _checks(found, "", names)
    unknown = [check for check in found.checks if check.key and check.key not in found.values]
    yield from (_comment(check, names) for check in unknown)


def _checks(found: FoundMapping, key: str, names: KeyNames) -> Iterator[str]:
    checks = (check for check in found.checks if check.key == key)
    return (_comment(check, names) for check in checks)


def _comment(check: ToCheck, names: KeyNames) -> str:
    """Return the comment of a check, which names keys as the file spells them."""
    why = check.why.with_keys(names.keys, names.written)
    return spelt_comment(check._replace(why=why).comment, names)


def _entry(key: str, value: Found, indent: str, names: KeyNames) -> Iterator[str]:
    """Yield the lines of a key and its value."""
    start, below = f"{indent}{_key(names.written(key))}:", names.below(key)
    if isinstance(value, FoundValue):
        longest = _LONGEST_TEXT if key in _TEXTS else None
        yield from _text(start, _word(value, below), indent, longest)
        return
    line = _on_one_line(value, below)
    if line is not None and key not in _IN_LINES and _fits(f"{start} {line}"):
        yield f"{start} {line}"
        return
    if not (value.values if isinstance(value, FoundMapping) else value):
        yield f"{start} {'{}' if isinstance(value, FoundMapping) else '[]'}"
        return
    yield start
    inner = indent + " " * _STEP
    if isinstance(value, FoundMapping):
        yield from _mapping(value, inner, below)
        return
    for number, each in enumerate(value):
        if number and not indent and key in _IN_LINES:
            yield ""
        yield from _element(each, inner, below, is_in_lines=key in _IN_LINES)


def _element(found: Found, indent: str, names: KeyNames, *, is_in_lines: bool) -> Iterator[str]:
    """Yield the lines of an element of a list: the comments on it stand above its hyphen."""
    line = None if is_in_lines else _on_one_line(_without_comments(found), names)
    if isinstance(found, FoundMapping):
        keys = list(found.values)
        yield from (indent + each for each in _comments_of(found, names))
        checked = keys if line is not None else keys[:1]
        yield from (indent + each for key in checked for each in _checks(found, key, names))
    if line is not None and _fits(f"{indent}- {line}"):
        yield f"{indent}- {line}"
        return
    inner = indent + " " * _STEP
    lines = _lines_of_element(found, inner, names)
    first = next(lines, inner)
    yield f"{indent}- {first[len(inner) :]}"
    yield from lines


def _lines_of_element(found: Found, indent: str, names: KeyNames) -> Iterator[str]:
    if isinstance(found, FoundValue):
        yield indent + _scalar(_word(found, names), is_in_brackets=False)
    elif isinstance(found, FoundMapping):
        for number, (key, value) in enumerate(found.values.items()):
            if number:
                yield from (indent + line for line in _checks(found, key, names))
            yield from _entry(key, value, indent, names)
    else:
        for each in found:
            yield from _element(each, indent, names, is_in_lines=False)


def _without_comments(found: Found) -> Found:
    """Return a mapping without the comments on it, which stand above its line."""
    if not isinstance(found, FoundMapping) or not (found.checks or found.not_placed):
        return found
    bare = FoundMapping()
    bare.values = found.values
    return bare


def _on_one_line(found: Found, names: KeyNames) -> str | None:
    """Return a value in brackets; None where it is better in lines.

    A text of several paragraphs or with a comma, which would stand in quotes there; comments.
    """
    if isinstance(found, FoundValue):
        text = _word(found, names)
        is_long = isinstance(text, str) and "\n" in text
        in_brackets = _scalar(text, is_in_brackets=True)
        is_plainer = in_brackets != _scalar(text, is_in_brackets=False)
        return None if is_long or is_plainer else in_brackets
    if isinstance(found, FoundMapping):
        if found.checks or found.not_placed:
            return None
        pairs = [
            (names.written(key), _on_one_line(value, names.below(key)))
            for key, value in found.values.items()
        ]
        words = [f"{_key(key)}: {line}".rstrip() for key, line in pairs if line is not None]
        return f"{{{', '.join(words)}}}" if len(words) == len(pairs) else None
    if not all(isinstance(each, FoundValue) for each in found):
        return None
    lines = [line for each in found if (line := _on_one_line(each, names)) is not None]
    return f"[{', '.join(lines)}]" if len(lines) == len(found) else None


def _fits(line: str) -> bool:
    return 2 * len(line) <= _WIDEST_LINE or sum(map(is_wide, line)) + len(line) <= _WIDEST_LINE


def _key(key: str) -> str:
    is_month = len(key) <= len("12") and key.isascii() and key.isdecimal()
    return key if is_month else quoted(key, is_in_brackets=True)


def _word(found: FoundValue, names: KeyNames) -> str | int | None:
    """Return a value as it is written; words of closed lists have Chinese names."""
    return names.word(found.text) if isinstance(found.text, str) else found.text


def _scalar(value: str | int | None, *, is_in_brackets: bool) -> str:
    if isinstance(value, str):
        return quoted(value, is_in_brackets=is_in_brackets)
    return "" if value is None else str(value)


def _text(start: str, value: str | int | None, indent: str, longest: int | None) -> Iterator[str]:
    """Yield the lines of a key and a text, which stands in lines where it is long or has paragraphs."""
    is_short = isinstance(value, str) and (longest is None or len(value) <= longest)
    if not isinstance(value, str) or ("\n" not in value and is_short):
        yield f"{start} {_scalar(value, is_in_brackets=False)}".rstrip()
        return
    paragraphs = [list(wrapped(paragraph)) for paragraph in value.split("\n\n")]
    if len(paragraphs) == 1 and len(paragraphs[0]) == 1:
        yield f"{start} {_scalar(value, is_in_brackets=False)}"
        return
    yield f"{start} |"
    for number, lines in enumerate(paragraphs):
        if number:
            yield ""
        yield from (f"{indent}{' ' * _STEP}{line}" for line in lines)
