"""Ways to spoil the bytes of a YAML file, as a stranger or an accident may."""

import json
from collections.abc import Callable
from random import Random
from typing import TypeAlias

Mutator: TypeAlias = Callable[[Random, bytes], bytes]

PIECES = (
    "\0", "\x1b[31m", "\x07", "\r", "\r\n", "\u2028", "\x85", "\ufeff", "\u202e", "\u2066", "\u200b", "\ufffe", "\U0010ffff",
    "\U000e0041", "𠮷", "e\u0301", "\u0300" * 50, "👨‍👩‍👧", "\t", " \t ", "　", "：", "“", "’", "{", "}", "[", "]", "&a ", "*a", "!!python/name:os.system",
    "!!binary |", "!x", "|", "|+9", ">", "%YAML 1.1\n", "%TAG ! tag:x\n", "\n---\n", "\n...\n", "? ", "- ", "#", " #", "@", "`", "'", '"', ",",
    "<<: *x", "~", "{{ 7*7 }}", "{% raw %}", "<script>alert(1)</script>", "=cmd|' /C calc'!A0", "::error::x", "%0A", "[bold]x[/bold]",
    "[^a]", "[^]", "\\", '"\\e[31m"', '"\\u202e"', '"\\ud800"', '"\\ufeff"', "../../etc/passwd", "\x7f", "\x9b31m", "ﷺ" * 20, "# npc: ignore",
    "# npc: ignore NPC999", "# npc:" + " ignore" * 50, "|]}\n", "@everyone", "https://example.invalid",
)  # fmt: skip
VALUES = (
    "0", "-1", "13", "9" * 26, "1e999", "0x1F", "0o17", "010", ".inf", "-.inf", ".nan", "2025-02-30", "2025-13-01", "9999-12-31", "0000-00-00",
    "2024-02-29", "12:30:45", "9:30", "yes", "no", "True", "null", "~", "''", '""', "' '", "[]", "{}", "[[]]", "[null]", "{a: b}", "[{}]", "1月", "13月",
    "0月", "12月至次年1月", "3-6月", "6-3月", "1-12月", "每月", "每" * 500, "1月、" * 300 + "2月", "3—" * 200, "((" * 250, "（" * 500 + "）" * 500, "、" * 1000,
    "财经工委、" * 200, "及" * 1000, "0" * 5000, "9" * 4400, "9" * 400 + "月", "一" * 3000, "百千万亿" * 200, "第" + "9" * 500 + "次", "第999999999999次",
    "2025年" * 200, "2025年99月99日", "～" * 100, "a" * 5000, "《" * 500, "《》" * 500, "“" * 500, "1." * 500, "（一）" * 300, "2025-01-01T00:00:00Z", "２０２５",
    "③", "㊿", "½", "²", "٣月", "Ⅻ", "十二十二", "〇〇〇", "-" * 1000, "[^x]" * 300, "[^" * 500, "a\n\n" * 200, "听取和审议" * 300, "审议" * 800,
    "%s%n{0}{x.__class__}", "$(id)", "`id`", "http://x/" * 100, "共" + "9" * 500 + "项", "共一千零一百项", "第一季度、第五季度", "上半年下半年", "work-points",
    "听取1", "听取1、听取2", "7月1", "13月1", "听取" + "9" * 400, "附件" * 500 + "1", "{2025-07-01: x}", "[2025-07-01, 2025-07-02]", "2025-07-01", "2号",
    "{date: 2025-07-01, 满意: 99}", "{2025-07-01: 3, 2025-06-01: 4}", "主任会议第39次", "a/../../b.docx", "ledger", "arrangement", "review", "agenda", "text", "notice", "monthly-plan", "draft", "final", "true", "2025", "1", "召开会议" + "1" * 30 + "次", "同比增长" * 200,
)  # fmt: skip
KEYS = (
    "foo", "标题", "text", "points", "id", "when", "owners", "meetings", "status", "notes", "duty", "duties", "'", '"', "?", "<<", "*a", "1", "null", "[a]",
    "{}", "sessions", "signature", "notice", "head", "imprint", "title", "year", "kind", "lineage", "organ", "same", "parts", "sections", "subsections",
    "matters", "adjustments", "changes", "opinions", "suggestions", "move", "drop", "change", "add", "to", "why", "by", "date", "on", "done", "progress", "evidence",
    "measured", "满意", "issued", "replied", "answered", "count", "hard", "听取1", "听取 1", "7月1", "2025-07-01",
    "categories", "items", "tasks", "of", "annexes", "number", "label", "as_of", "as-of", "form", "columns", "when when", "__class__", "templates", "terms",
)  # fmt: skip
ENCODINGS = ("gb18030", "utf-16", "utf-32", "big5", "utf-8-sig", "utf-7", "latin-1")
BREAKS = (b"\r\n", b"\r", b"\n\n", "\u2028".encode(), "\x85".encode(), b"\n\t", b"\n ")
STARTS = (
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xfe\xff",
    b"\r\n",
    b"PK\x03\x04",
    b"%PDF",
    b"\0",
    b"---\n---\n",
    b"- ",
    b"&a ",
    b"# npc: ignore\n",
)


def _flipped(random: Random, data: bytes) -> bytes:
    spoilt = bytearray(data)
    for _ in range(random.choice((1, 1, 3, 20))):
        spoilt[random.randrange(len(spoilt))] ^= 1 << random.randrange(8)
    return bytes(spoilt)


def _without_stretch(random: Random, data: bytes) -> bytes:
    start = random.randrange(len(data))
    return data[:start] + data[start + random.choice((1, 2, 3, 10, 100, 1000)) :]


def _cut_off(random: Random, data: bytes) -> bytes:
    return data[: random.randrange(len(data) + 1)]


def _begun_otherwise(random: Random, data: bytes) -> bytes:
    return random.choice(STARTS) + data


def _in_other_encoding(random: Random, data: bytes) -> bytes:
    return data.decode("utf-8", "replace").encode(random.choice(ENCODINGS), "replace")


def _with_other_breaks(random: Random, data: bytes) -> bytes:
    return data.replace(b"\n", random.choice(BREAKS))


def _with_piece(random: Random, data: bytes) -> bytes:
    text = data.decode("utf-8", "replace")
    place = random.randrange(len(text) + 1)
    piece = random.choice(PIECES) * random.choice((1, 1, 1, 5))
    return (text[:place] + piece + text[place:]).encode("utf-8", "replace")


def _with_stretch_twice(random: Random, data: bytes) -> bytes:
    start = random.randrange(len(data))
    stretch = data[start : start + random.choice((10, 100, 2000))]
    return data[:start] + stretch * random.choice((2, 3)) + data[start:]


def _by_lines(change: Callable[[Random, list[str]], object]) -> Mutator:
    """Make a mutator of one that changes a list of lines."""

    def mutate(random: Random, data: bytes) -> bytes:
        lines = data.decode("utf-8", "surrogateescape").split("\n")
        change(random, lines)
        return "\n".join(lines).encode("utf-8", "surrogateescape")

    mutate.__name__ = change.__name__
    return mutate


def _swap_lines(random: Random, lines: list[str]) -> None:
    one, other = (random.randrange(len(lines)) for _ in range(2))
    lines[one], lines[other] = lines[other], lines[one]


def _drop_lines(random: Random, lines: list[str]) -> None:
    start = random.randrange(len(lines))
    del lines[start : start + random.choice((1, 1, 2, 10, 50))]


def _repeat_lines(random: Random, lines: list[str]) -> None:
    start = random.randrange(len(lines))
    block = lines[start : start + random.choice((1, 3, 10, 40))]
    lines[start:start] = block * random.choice((1, 1, 2, 30))


def _move_block(random: Random, lines: list[str]) -> None:
    start = random.randrange(len(lines))
    block = lines[start : start + random.choice((1, 3, 10, 40))]
    del lines[start : start + len(block)]
    place = random.randrange(len(lines) + 1)
    lines[place:place] = block


def _indent(random: Random, lines: list[str]) -> None:
    at, by = random.randrange(len(lines)), random.choice((1, 2, 3))
    lines[at] = " " * by + lines[at] if random.random() < 0.5 else lines[at][by:]


def _nest(random: Random, lines: list[str]) -> None:
    at, depth = random.randrange(len(lines)), random.choice((10, 31, 33, 40, 200, 1000, 5000))
    margin = " " * (len(lines[at]) - len(lines[at].lstrip()))
    steps = min(depth, 300)
    shapes = (
        "[" * depth,
        "[" * depth + "]" * depth,
        "{a: " * depth,
        "- " * depth + "x",
        "? " * depth,
        "\n".join(" " * step + "a:" for step in range(steps)),
        "\n".join(" " * step + "-" for step in range(steps)),
    )
    lines.insert(at, margin + random.choice(shapes))


def _other_value(random: Random, lines: list[str]) -> None:
    if places := [at for at, line in enumerate(lines) if ": " in line]:
        at = random.choice(places)
        key, _, _ = lines[at].partition(": ")
        lines[at] = f"{key}: {_value(random)}"


def _value(random: Random) -> str:
    value = random.choice(VALUES).replace("\n", "\n      ")
    manner = random.random()
    if manner < 0.2:
        return "|\n" + " " * 20 + value
    return json.dumps(value, ensure_ascii=False) if manner < 0.5 else value


def _swap_values(random: Random, lines: list[str]) -> None:
    places = [at for at, line in enumerate(lines) if ": " in line]
    if len(places) > 1:
        one, other = random.sample(places, 2)
        (key, _, value), (other_key, _, other_value) = (
            lines[at].partition(": ") for at in (one, other)
        )
        lines[one], lines[other] = f"{key}: {other_value}", f"{other_key}: {value}"


def _other_key(random: Random, lines: list[str]) -> None:
    if places := [at for at, line in enumerate(lines) if ":" in line]:
        at = random.choice(places)
        key, _, rest = lines[at].partition(":")
        margin = len(key) - len(key.lstrip(" -"))
        lines[at] = f"{key[:margin]}{random.choice(KEYS)}:{rest}"


def _anchor(random: Random, lines: list[str]) -> None:
    places = [at for at, line in enumerate(lines) if ": " in line]
    if len(places) > 1:
        one, other = sorted(random.sample(places, 2))
        key, _, value = lines[one].partition(": ")
        lines[one] = f"{key}: &a {value}"
        key, _, _ = lines[other].partition(": ")
        lines[other] = random.choice((f"{key}: *a", f"{key}: [*a, *a]", f"{key}: {{<<: *a}}"))


def _stretch_value(random: Random, lines: list[str]) -> None:
    if places := [at for at, line in enumerate(lines) if ": " in line]:
        at = random.choice(places)
        key, _, value = lines[at].partition(": ")
        lines[at] = f"{key}: {value * random.choice((2, 10, 100))}"


MUTATORS: tuple[Mutator, ...] = (
    _flipped,
    _without_stretch,
    _cut_off,
    _begun_otherwise,
    _in_other_encoding,
    _with_other_breaks,
    _with_piece,
    _with_piece,
    _with_stretch_twice,
    *map(
        _by_lines,
        (
            _swap_lines,
            _drop_lines,
            _repeat_lines,
            _move_block,
            _indent,
            _nest,
            _other_value,
            _other_value,
            _other_value,
            _swap_values,
            _other_key,
            _other_key,
            _anchor,
            _stretch_value,
        ),
    ),
)
"""Those that reach deepest stand twice or more."""
