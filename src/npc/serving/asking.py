"""What a page is asked for, and what is answered; an address never becomes a path of the disk."""

from collections.abc import Mapping
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from npc.records import NamedTuple

MOST_FIELDS = 8
"""Fields that an address may have; ours have four."""


class Question(NamedTuple):
    """An address, read."""

    path: str
    fields: Mapping[str, str]


class Reply(NamedTuple):
    """An answer, without what all answers have."""

    body: bytes
    media_type: str = "text/html; charset=utf-8"
    status: int = 200
    is_framed: bool = False
    """Whether it is a page that stands within ours, and that templates of a repo may have made."""
    file: str = ""
    """What it is called where it is a file to keep."""

    @property
    def disposition(self) -> str:
        """What browsers are told of its name; names are in Chinese."""
        return f"attachment; filename*=UTF-8''{quote(self.file, safe='')}"


def question(target: str) -> Question | None:
    """Read the target of a request; None where it is none of ours."""
    try:
        parts = urlsplit(target)
        fields = dict(parse_qsl(parts.query, max_num_fields=MOST_FIELDS, errors="strict"))
    except ValueError:
        return None
    if parts.scheme or parts.netloc or not parts.path.startswith("/"):
        return None
    return Question(parts.path, fields)


def address(path: str, **fields: str | int) -> str:
    """Write an address; fields with nothing in them are left out."""
    said = {name: str(value) for name, value in fields.items() if value != ""}
    return f"{path}?{urlencode(said)}" if said else path
