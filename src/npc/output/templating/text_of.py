"""The text of an element, without what is only the layout of its template."""

import re

LAYOUT = re.compile(r"(?<![ \t\r])[ \t\r]*+\n[ \t\r\n]*")
"""Line breaks and indents of a template; the texts of a plan have no line breaks."""


def laid_out(text: str | None) -> str:
    """Return a text as it is printed; nothing when it is only the layout of the template."""
    if not text:
        return ""
    return LAYOUT.sub("", text) if "\n" in text else text
