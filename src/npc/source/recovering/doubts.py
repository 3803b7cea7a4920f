"""Whether a value that reads may read otherwise than it was meant: a look that costs next to nothing.

`title：…` in a list is a text to YAML, and `｛…｝` too. A file that has what looks like that is looked at closely
by `recovery`; what is innocent stays as it is.
"""

ODD_FIRST = frozenset("｛［【｜“\u3000\u00a0－•·")
"""Signs with which a value begins that may be meant otherwise."""
ODD_FIRST_OF_KEY = ODD_FIRST | frozenset("（(")
"""The same of keys; numbers may stand before them, too."""
KEY_LENGTH = 30
"""Characters in which the longest key ends."""


def is_doubtful(text: str) -> bool:
    """Return whether a key or a plain value is perhaps meant otherwise."""
    if text[0] in ODD_FIRST or number_end(text, 0) > 0:
        return True
    colon = (
        min(at for at in (text.find(sign) for sign in "：:") if at >= 0) if _has_colon(text) else 0
    )
    if not 0 < colon <= KEY_LENGTH:
        return False
    from npc.source.recovering.known_keys import is_known

    return is_known(text[:colon].rstrip())


def is_misspelt(key: str) -> bool:
    """Return whether a key is a known one but for blanks in it, wide letters or capitals."""
    from npc.source.recovering.known_keys import meant

    return meant(key) != key


def _has_colon(text: str) -> bool:
    return "：" in text or ":" in text


def begins_rows(text: str, start: int, end: int) -> bool:
    """Return whether a later line of a plain value begins as an element of a list, or a key, does."""
    line = text.find("\n", start, end)
    if line < 0:
        return False
    body = line + 1
    while text[body : body + 1] in (" ", "\t"):
        body += 1
    word = text[body:end].split("\n", 1)[0][: KEY_LENGTH + 1]
    return text[body] in _MARKS or number_end(text, body) > 0 or _has_colon(word)


_MARKS = "-－—–•·●▪◆■○*+"


def number_end(text: str, at: int) -> int:
    """Return where a number ends that people write before an element of a list, such as 1. 2、（三）④; -1 where none stands."""
    is_enclosed = text[at : at + 1] in ("（", "(")
    first = at + is_enclosed
    last = first
    while last - first < _MOST_DIGITS and text[last : last + 1].isnumeric():
        last += 1
    if last == first:
        return -1
    sign, behind = text[last : last + 1], text[last + 1 : last + 2]
    if is_enclosed:
        return last + 1 + (behind in ("、", ".")) if sign in ("）", ")") else -1
    if not text[first].isdecimal():
        return (
            (last if last == first + 1 else -1)
            if text[first].isdigit()
            else last + 1
            if sign == "、"
            else -1
        )
    return last + 1 if sign and sign in ".．、)）" and not behind.isdecimal() else -1


_MOST_DIGITS = 3
