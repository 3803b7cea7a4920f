"""Of two long texts the words by which they differ."""

from npc.genre.prose import same_until

_AROUND = 6
"""Characters beside these that are shown too."""
_LONGEST = 40
"""Characters of an excerpt; of a longer one the middle is left out."""
_MORE = "…"


def excerpts(before: str, after: str) -> tuple[str, str]:
    """Return of each of two texts the words that the other does not have, with some beside them."""
    first, second = (" ".join(text.split()) for text in (before, after))
    start = same_until(first, second)
    end = same_until(first[start:][::-1], second[start:][::-1])
    return _excerpt(first, start, end), _excerpt(second, start, end)


def _excerpt(text: str, start: int, end: int) -> str:
    """Cut a text to what stands between its beginning and its end, and some characters beside it."""
    first, last = max(0, start - _AROUND), min(len(text), len(text) - end + _AROUND)
    words = shortened(text[first:last])
    return f"{_MORE if first else ''}{words}{_MORE if last < len(text) else ''}"


def shortened(text: str) -> str:
    """Return a text without its middle, where it is long."""
    words = " ".join(text.split())
    half = _LONGEST // 2
    return words if len(words) <= _LONGEST else f"{words[:half]}{_MORE}{words[1 - half :]}"
