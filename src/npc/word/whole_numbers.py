"""Whole numbers as files of Word and Excel, and web pages, say them: digits of ASCII, of which a stranger may write any number."""


def whole_number(written: str | None, longest: int = 9) -> int | None:
    """Return a number that a file says; None for what is none, or has more digits than there may be."""
    is_number = written and written.isascii() and written.isdecimal() and len(written) <= longest
    return int(written) if written and is_number else None
