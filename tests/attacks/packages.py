"""Ways to spoil a Word file: its XML, its parts, and the zip file that holds them."""

import io
import re
import struct
import warnings
import zipfile
from collections.abc import Callable, Iterable, Mapping
from random import Random
from typing import TypeAlias

Parts: TypeAlias = dict[str, bytes]
"""What a Word file holds, by the names of its parts."""

CENTRAL, END = b"PK\x01\x02", b"PK\x05\x06"
"""What begins an entry of a zip file's directory, and its end."""
VALUES = (
    "", "0", "-1", "1", "9" * 20, "1e309", "NaN", "abc", "٣", "²", "-0", "0x10", "true", "\u202e", "a" * 5000, "001", "１２", "+5", "5.5", " 5 ", "none",
    "-2147483648", "4294967296", "①", "Heading1", "rId1", "../../../etc/passwd", "file:///etc/passwd", "word/document.xml", "&#x41;", "auto", "标题",
)  # fmt: skip
TEXTS = (
    "　" * 30_000, "第" + "　" * 30_000, "（" * 30_000, "1" * 30_000, "一" * 30_000, "附件" * 5000, "&#x202e;", "&#x1b;", "x\u0300" * 3000, "〔2025〕" * 3000,
    "年月日" * 4000, "1." * 8000, "第1号" * 5000, " " * 30_000, "{{ plan }}", "{% for x in plan %}", "{{" * 300, "}}", "{%", "{{ 1/0 }}", "{{ plan.no.such }}",
    "{{ 'a' * 999999999 }}", "{%p if 1 %}", "{%tr for x in [1] %}", "{{r x }}",
)  # fmt: skip
ELEMENTS = (
    "p", "tbl", "tc", "r", "sectPr", "tr", "pPr", "rPr", "body", "hyperlink", "sdt", "ins", "del", "fldSimple", "style", "num", "abstractNum", "tblGrid",
)  # fmt: skip
FIELDS = (
    "DDE",
    "DDEAUTO c:\\\\x",
    "INCLUDETEXT c:/x",
    "INCLUDEPICTURE http://x.invalid/",
    "LINK",
    "IMPORT",
    "MACROBUTTON x",
    "TOC",
    "PAGE",
    "",
)
SMALL = (
    b"", b"<a/>", b"\xff\xfe<\x00a\x00/\x00>\x00", b"\0" * 100, b"<?xml version='1.0' encoding='utf-7'?><a/>", b"<?xml version='1.0' encoding='x'?><a/>",
    b"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>", b"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
    b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><a>&b;</a>",
)  # fmt: skip


def parts_of(package: bytes) -> Parts:
    """Return the parts of a Word file."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Mapping[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Make a Word file of parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data, compression)
    return stream.getvalue()


def spoilt(random: Random, parts: Mapping[str, bytes]) -> tuple[str, bytes]:
    """Spoil a Word file in some way.

    Returns:
        What was done, in a few words, and the file.

    """
    changed = dict(parts)
    if random.random() < 0.6:
        names = [_xml_part(random, changed) for _ in range(random.choice((1, 1, 2)))]
        ways = [_spoil_xml(random, changed, name) for name in names]
        return " and ".join(ways), packed(changed)
    way = random.choice((_part, _members, _bytes, _cut, _compression, _directory, _end))
    return way.__name__.strip("_"), way(random, changed)


def _xml_part(random: Random, parts: Parts) -> str:
    usual = [name for name in parts if name.startswith("word/") and name.endswith(".xml")]
    every = [name for name in parts if name.endswith((".xml", ".rels"))]
    return random.choice(usual if random.random() < 0.7 else every)


def _spoil_xml(random: Random, parts: Parts, name: str) -> str:
    way = random.choice(XML)
    text = parts[name].decode("utf-8", "replace")
    parts[name] = way(random, text).encode("utf-8", "replace")
    return f"{way.__name__.strip('_')} of {name}"


def _attributes(random: Random, text: str) -> str:
    found = list(re.finditer(r'(?:w:\w+|Id|Type|Target|r:id|ContentType)="([^"]*)"', text))
    chosen = random.sample(found, min(len(found), random.choice((1, 1, 3, 30))))
    return _replaced(text, ((match.span(1), random.choice(VALUES)) for match in chosen))


def _empty_elements(random: Random, text: str) -> str:
    found = list(re.finditer(r"<w:\w+\b[^>]*/>", text))
    chosen = random.sample(found, min(len(found), random.choice((1, 5, 50))))
    times = random.choice((0, 0, 2, 100, 20_000 if len(chosen) == 1 else 3))
    return _replaced(text, ((match.span(), match.group() * times) for match in chosen))


def _blocks(random: Random, text: str) -> str:
    found = list(re.finditer(rf"<w:({'|'.join(ELEMENTS)})\b[^>/]*>.*?</w:\1>", text, re.DOTALL))
    if not found:
        return text
    match = random.choice(found)
    return _replaced(text, [(match.span(), match.group() * random.choice((0, 2, 50)))])


def _names(random: Random, text: str) -> str:
    one, other = random.sample(ELEMENTS, 2)
    return re.sub(rf"(</?w:){one}\b", rf"\g<1>{other}", text)


def _depth(random: Random, text: str) -> str:
    depth = random.choice((100, 250, 300, 3000))
    name = random.choice(ELEMENTS)
    place = text.find("<w:p>") if "<w:p>" in text else len(text) // 2
    return text[:place] + f"<w:{name}>" * depth + f"</w:{name}>" * depth + text[place:]


def _starts(random: Random, text: str) -> str:
    start = ('<!DOCTYPE a [<!ENTITY x "y">]>', "<?xml version='1.1'?>", "\ufeff", "", "<a>")
    return random.choice(start) + text


def _texts(random: Random, text: str) -> str:
    found = list(re.finditer(r"<w:t[^>]*>([^<]*)</w:t>", text))
    chosen = random.sample(found, min(len(found), random.choice((1, 1, 4))))
    return _replaced(text, ((match.span(1), random.choice(TEXTS)) for match in chosen))


def _fields(random: Random, text: str) -> str:
    field = f'<w:p><w:fldSimple w:instr=" {random.choice(FIELDS)} "><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>'
    return text.replace("<w:p>", field + "<w:p>", 1)


def _stretches(random: Random, text: str) -> str:
    start = random.randrange(len(text) or 1)
    return text[:start] + text[start + random.choice((1, 10, 200)) :]


XML: tuple[Callable[[Random, str], str], ...] = (
    _attributes,
    _attributes,
    _attributes,
    _empty_elements,
    _blocks,
    _names,
    _depth,
    _starts,
    _texts,
    _texts,
    _fields,
    _stretches,
)


def _replaced(text: str, changes: Iterable[tuple[tuple[int, int], str]]) -> str:
    for (start, end), new in sorted(changes, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def _part(random: Random, parts: Parts) -> bytes:
    """Take out a part, or put something else in its place."""
    name = random.choice(list(parts))
    if random.random() < 0.4:
        del parts[name]
    else:
        parts[name] = random.choice(SMALL)
    return packed(parts)


def _members(random: Random, parts: Parts) -> bytes:
    """Add members whose names lead elsewhere, or are there already."""
    name = random.choice(
        ("../../x", "/etc/passwd", "C:\\x", "word/", "a" * 3000, "word/../x", "\0x", *parts)
    )
    stream = io.BytesIO(packed(parts))
    with zipfile.ZipFile(stream, "a") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that a name is there already is what is wanted
        member = zipfile.ZipInfo("x")
        member.filename = name
        archive.writestr(member, random.choice(SMALL))
    return stream.getvalue()


def _bytes(random: Random, parts: Parts) -> bytes:
    data = bytearray(packed(parts))
    for _ in range(random.choice((1, 3, 20))):
        data[random.randrange(len(data))] = random.randrange(256)
    return bytes(data)


def _cut(random: Random, parts: Parts) -> bytes:
    data = packed(parts)
    return data[: random.randrange(len(data))]


def _compression(random: Random, parts: Parts) -> bytes:
    kinds = (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, zipfile.ZIP_STORED)
    data = bytearray(packed(parts, random.choice(kinds)))
    for _ in range(random.choice((0, 1, 5))):
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)
    return bytes(data)


def _directory(random: Random, parts: Parts) -> bytes:
    """Spoil an entry of the directory: its method, its sizes, its flags, where it lies."""
    data = bytearray(packed(parts))
    entries = [match.start() for match in re.finditer(re.escape(CENTRAL), bytes(data))]
    field = random.choice((6, 8, 10, 16, 20, 24, 28, 30, 42))
    struct.pack_into("<H", data, random.choice(entries) + field, random.randrange(65536))
    return bytes(data)


def _end(random: Random, parts: Parts) -> bytes:
    data = bytearray(packed(parts))
    field = random.choice((4, 8, 10, 12, 16, 20))
    struct.pack_into("<H", data, data.rfind(END) + field, random.randrange(65536))
    return bytes(data)
