"""From the bytes of a web page to its tree: whatever it says of its encoding, and nothing in it is fetched or run."""

import codecs
import re
from email import message_from_bytes
from email.message import Message as Letter

from lxml import etree
from lxml.etree import _Element as Element

from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.originals.decoding import decoded

_CHARSET = re.compile(rb"(?i)charset ?= ?[\"']?([-\w]{2,20})")
_LOOKED_AT = 8192
_MOST_TAGS = 1_000_000
"""A page of a thousand rows that Word has saved has a tenth."""
_DECLARATION = re.compile(r"\s{0,20}<\?xml[^>]{0,300}\?>")


def page_of(data: bytes, shown: str) -> Element:
    """Return the root of a web page.

    Raises:
        UsageError: It is in no known encoding, empty or too large.

    """
    text = _DECLARATION.sub("", _text_of(data, shown), count=1)
    if text.count("<") > _MOST_TAGS:
        raise UsageError(_TOO_LARGE.format(path=Verbatim(shown)), hint=_SAVE_AS)
    parser = etree.HTMLParser(
        remove_comments=True, remove_pis=True, no_network=True, huge_tree=True
    )
    root = etree.fromstring(text, parser) if text.strip() else None
    if root is None:
        raise UsageError(_NO_PAGE.format(path=Verbatim(shown)), hint=_SAVE_AS)
    if _is_deep(root):
        raise UsageError(_TOO_LARGE.format(path=Verbatim(shown)), hint=_SAVE_AS)
    return root


_DEEPEST = 250
"""Elements within each other: parsers stop there, and what is deeper would be lost."""


def _is_deep(root: Element) -> bool:
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > _DEEPEST:
            return True
    return False


def _text_of(data: bytes, shown: str) -> str:
    """Return the characters of a page by what it says of itself, else by its bytes."""
    said = _CHARSET.search(data[:_LOOKED_AT])
    name = said[1].decode("ascii").lower() if said else "utf-8"
    if not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return data.decode("gb18030" if name.startswith("gb") else name)
        except (LookupError, UnicodeDecodeError):
            pass
    return decoded(data, shown)


def page_in_archive(data: bytes, shown: str) -> bytes:
    """Return the page of a web archive (MHTML), as browsers and Word save it.

    Raises:
        UsageError: It holds none.

    """
    for part in message_from_bytes(data).walk():
        if part.get_content_type() == "text/html":
            return _page_in(part)
    raise UsageError(_NO_PAGE.format(path=Verbatim(shown)), hint=_SAVE_AS)


def _page_in(part: Letter) -> bytes:
    found = part.get_payload(decode=True)
    charset = part.get_content_charset()
    page = found if isinstance(found, bytes) else b""
    said = (
        f'<meta charset="{charset}">'.encode()
        if charset and not _CHARSET.search(page[:_LOOKED_AT])
        else b""
    )
    return said + page


_TOO_LARGE = Message("the web page “{path}” is too large", "网页“{path}”过大")
_NO_PAGE = Message("“{path}” holds no web page", "“{path}”里没有网页")
_SAVE_AS = Message(
    "copy its text into Word or WPS and save it as .docx",
    "请把文字复制到 Word 或 WPS，另存为 .docx",
)
