"""Word files of strangers: checked, taken as a reference, filled as a template."""

import os
import zipfile
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from io import BytesIO
from itertools import count, product
from pathlib import Path
from random import Random
from shutil import copytree

from attacks.attack import Attack
from attacks.packages import Parts, packed, parts_of, spoilt
from attacks.running import run_npc, workplace
from support import ROOT

PLAN = "shili-2025"
SECONDS, MEGABYTES = 10, 1024
"""What a Word file may take, whatever is in it."""
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TOOLS: Mapping[str, tuple[str, ...]] = {
    "check": ("docx", "check", "x.docx", "--no-drawing", "--to"),
    "reference": ("plan", "render", PLAN, "-o", "out.docx", "--reference-docx", "x.docx"),
    "template": ("plan", "render", PLAN, "-o", "out.docx", "--template", "x.docx"),
}
ENTITIES = (
    f'<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "{"a" * 1000}"><!ENTITY b "{"&a;" * 1000}">'
    f'<!ENTITY c "{"&b;" * 1000}">]><w:document {WORD}><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p>'
    "</w:body></w:document>"
)
REPORTS = ("full", "json", "junit", "sarif", "concise", "markdown")


def attacks(seed: int) -> Iterator[Attack]:
    """Yield each special file with each tool, and between them and afterwards spoilt ones for ever."""
    special = product((*PLACES, *SPECIAL), TOOLS)
    for number in count():
        if number % 3 == 0 and (pair := next(special, None)):
            name, tool = pair
            make = PLACES.get(name) or partial(_write_special, name)
            yield Attack(f"{name}: {tool}", partial(_fault, f"{name} {tool}", tool, make, "full"))
        yield _random(number, Random(f"{seed} {number}"))


def _random(number: int, random: Random) -> Attack:
    tool = random.choice(("check", "check", "reference", "template"))
    way, data = spoilt(random, _parts(tool))
    name = f"{number} {tool}: {way}"
    return Attack(name, partial(_fault, name, tool, partial(_write, data), random.choice(REPORTS)))


def _fault(name: str, tool: str, make: Callable[[Path], object], report: str) -> str | None:
    with workplace(name) as folder:
        copytree(ROOT / "plans" / PLAN, folder / PLAN, dirs_exist_ok=True)
        make(folder / "x.docx")
        command = (*TOOLS[tool], report) if tool == "check" else TOOLS[tool]
        return run_npc(command, folder, seconds=SECONDS, megabytes=MEGABYTES).fault


@cache
def _parts(tool: str) -> Parts:
    """Return the parts of a right Word file: what npc makes itself, for templates with a tag."""
    with workplace(f"made for {tool}") as folder:
        copytree(ROOT / "plans" / PLAN, folder / PLAN, dirs_exist_ok=True)
        run = run_npc(("plan", "render", PLAN, "-o", "made.docx"), folder)
        assert run.code == 0, run.stderr
        parts = parts_of((folder / "made.docx").read_bytes())
    if tool == "template":
        parts["word/document.xml"] = parts["word/document.xml"].replace(
            b"</w:body>", b"<w:p><w:r><w:t>{{ plan.title }}</w:t></w:r></w:p></w:body>"
        )
    return parts


def _write(data: bytes, path: Path) -> None:
    path.write_bytes(data)


def _write_special(name: str, path: Path) -> None:
    path.write_bytes(_special(name))


@cache
def _special(name: str) -> bytes:
    return SPECIAL[name]()


def _with_part(name: str, data: bytes, times: int = 1) -> bytes:
    return packed({**_parts("check"), name: data * times})


def _with_body(inner: str) -> bytes:
    """Make a Word file whose text begins with some XML."""
    parts = dict(_parts("check"))
    document = parts["word/document.xml"]
    place = document.index(b">", document.index(b"<w:body")) + 1
    parts["word/document.xml"] = document[:place] + inner.encode() + document[place:]
    return packed(parts)


def _with_text(text: str) -> bytes:
    return _with_body(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")


def _run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def _many_parts() -> bytes:
    parts = {f"word/x{number}.xml": b" " * 20_000_000 for number in range(60)}
    return packed({**_parts("check"), **parts})


def _many_members() -> bytes:
    return packed({**_parts("check"), **{f"m{number}": b"" for number in range(70_000)}})


def _one_member_often() -> bytes:
    """Let many entries of the directory mean the same few bytes, which unpack to much."""
    stream = BytesIO(packed(_parts("check")))
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/bomb.xml", b" " * 100_000_000)
        bomb = archive.getinfo("word/bomb.xml")
        for number in range(200):
            again = zipfile.ZipInfo(f"word/b{number}.xml")
            for value in ("header_offset", "CRC", "compress_size", "file_size", "compress_type"):
                setattr(again, value, getattr(bomb, value))
            archive.filelist.append(again)
    return stream.getvalue()


def _with_styles(length: int, last: str) -> bytes:
    """Make a Word file with styles each of which is based on the next."""
    names = [f"s{number}" for number in range(length)]
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{base}"/></w:style>'
        for name, base in zip(names, [*names[1:], last], strict=True)
    )
    end = b"</w:styles>"
    usual = _parts("check")["word/styles.xml"]
    return _with_part("word/styles.xml", usual.replace(end, styles.encode() + end))


WIDE = '<w:tc><w:tcPr><w:gridSpan w:val="99999"/></w:tcPr><w:p/></w:tc>'
QUOTES = "&quot;'“\u2018"
PLACES: Mapping[str, Callable[[Path], object]] = {
    "pipe": os.mkfifo,
    "folder": Path.mkdir,
    "endless device": lambda path: path.symlink_to("/dev/zero"),
    "link to nothing": lambda path: path.symlink_to("nowhere"),
    "link to itself": lambda path: path.symlink_to(path.name),
}
"""What stands where the file should."""
SPECIAL: Mapping[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "no zip": lambda: b"PK\x03\x04" + b"\0" * 100,
    "300 MB part": lambda: _with_part("word/media/a.png", b"\0", 300_000_000),
    "200 MB document": lambda: _with_part("word/document.xml", b"<a> ", 50_000_000),
    "60 parts of 20 MB": _many_parts,
    "70,000 members": _many_members,
    "one member often": _one_member_often,
    "nested paragraphs": lambda: _with_body("<w:p>" * 200 + "</w:p>" * 200),
    "deep tables": lambda: _with_body(
        "<w:tbl><w:tr><w:tc>" * 300 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 300
    ),
    "100,000 brackets": lambda: _with_text("（" * 100_000),
    "300,000 digits": lambda: _with_text("1" * 300_000),
    "60,000 years": lambda: _with_text("2025年" * 60_000),
    "100,000 spaces": lambda: _with_text("第" + "　" * 100_000),
    "40,000 annexes": lambda: _with_text("附件：1．" * 40_000),
    "20,000 paragraphs": lambda: _with_body("<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 20_000),
    "10,000 beginnings of lists": lambda: _with_body(f"<w:p>{_run('一、监督')}</w:p>" * 10_000),
    "6,000 sections": lambda: _with_body(
        f"<w:p><w:pPr><w:sectPr/></w:pPr>{_run('文字。')}</w:p>" * 6_000
    ),
    "50,000 runs": lambda: _with_body("<w:p>" + "<w:r><w:t>啊</w:t></w:r>" * 50_000 + "</w:p>"),
    "20,000 beginnings of tags": lambda: _with_text("{{" * 20_000),
    "10,000 split tags": lambda: _with_body(
        "<w:p>" + "<w:r><w:t>{</w:t></w:r>" * 10_000 + "</w:p>"
    ),
    "950 conditions over 50 runs": lambda: _with_body(
        "<w:p>" + (_run("{% if true %}") + _run("x") * 50 + _run("{% endif %}")) * 950 + "</w:p>"
    ),
    "15 links within conditions": lambda: _with_body(
        f"<w:p>{_run('{% if true %}')}<w:hyperlink>{_run('{% if true %}') * 15}{_run('x') * 50_000}"
        f"{_run('{% endif %}') * 15}</w:hyperlink>{_run('{% endif %}')}</w:p>"
    ),
    "quotes in tags": lambda: _with_body(
        (f"<w:p>{_run('{{ ' + QUOTES * 400 + ' }}')}</w:p>") * 1_900
    ),
    "columns without end": lambda: _with_body(f"<w:tbl><w:tr>{WIDE * 50}</w:tr></w:tbl>" * 300),
    "signs of the filler": lambda: _with_text(
        "{{ ('\ufdd0\n0\ufdd1' * 200000)|safe }}\ufdd00\ufdd1"
    ),
    "a table for each row": lambda: _with_body(
        f"<w:tbl><w:tr><w:tc><w:p>{_run('{%tr for i in range(9) %}{%tr endfor %}')}</w:p>" * 50
        + "<w:p/></w:tc></w:tr></w:tbl>" * 50
    ),
    "endless template": lambda: _with_text("{% for i in range(900000) %}{{ i }}{% endfor %}"),
    "wide text in a template": lambda: _with_text("{{ 'a'.ljust(1500000000) }}"),
    "field of a template": lambda: _with_text("{{ '&lt;w:fldSimple w:instr=\"LINK\"/&gt;'|safe }}"),
    "DDEAUTO": lambda: _with_body(
        '<w:p><w:fldSimple w:instr=" DDEAUTO c:\\x "><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>'
    ),
    "20,000 styles in a chain": lambda: _with_styles(20_000, "Normal"),
    "styles in a circle": lambda: _with_styles(2, "s0"),
    "entities": lambda: _with_part("word/document.xml", ENTITIES.encode()),
}
"""Files that are wrong in a way of their own."""
