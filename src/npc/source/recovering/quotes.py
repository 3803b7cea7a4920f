"""Where quotes end that a value begins with."""

_MOST_LINES = 50
"""Lines over which a value in quotes may go on; those of real plans have five."""


def closing_on_line(text: str, at: int, end: int) -> int:
    """Return where the quote closes that stands at an offset, at most at `end`; -1 where it does not."""
    sign = text[at]
    here = at + 1
    while here < end:
        if text[here] == sign:
            if sign == "'" and text[here + 1 : here + 2] == "'":
                here += 1
            else:
                return here
        elif sign == '"' and text[here] == "\\":
            here += 1
        here += 1
    return -1


def closing_quote(text: str, at: int, end: int, outer: int) -> int:
    """Return where a quote closes on a line behind its own; 0 where it closes on its own, or nowhere."""
    if closing_on_line(text, at, end) >= 0:
        return 0
    stop = end
    for _ in range(_MOST_LINES):
        start = stop + 1
        body = start
        while text[body : body + 1] == " ":
            body += 1
        if body - start <= outer and text[body : body + 1] not in ("", "\n", "\r"):
            break
        stop = text.find("\n", start)
        if stop < 0:
            stop = len(text)
            break
    found = closing_on_line(text, at, stop)
    return max(found, 0)
