"""Values are put into YAML where they belong, and all else stays as it was."""

from collections.abc import Iterator
from copy import deepcopy

import pytest
from hypothesis import given, note
from hypothesis import strategies as st

from npc.diagnostics import SourceText
from npc.genre.prose import paragraphs as paragraphs_of
from npc.source.block_texts import renewed
from npc.source.document import Node
from npc.source.inserting import with_wanted
from npc.source.quoting import quoted
from npc.source.reader import SourceFile, read_text
from npc.source.splicing import NotPlaced
from npc.source.wanted import AddedElement, Commented, Wanted, as_read


def read(text: str) -> SourceFile:
    return read_text(SourceText("ledger.yaml", text))


def inserted(text: str, path: tuple[str | int, ...], value: Wanted) -> str:
    """Put a value under a key, or at the end of a list."""
    file = read(text)
    document = file.documents[0]
    wanted = deepcopy(document.data)
    held: Node = wanted
    for step in path[:-1]:
        held = held[step]  # type: ignore[index]
    if isinstance(held, list):
        held.append(as_read(value))
    else:
        assert isinstance(held, dict)
        held[str(path[-1])] = value  # type: ignore[assignment]
    return with_wanted(file, document, wanted).source.text


EXAMPLES: dict[str, tuple[str, tuple[str | int, ...], Wanted, str]] = {
    "a key in lines": ("m:\n  a: 1   # one\n\n# end\n", ("m", "b"), "2", "m:\n  a: 1   # one\n  b: '2'\n\n# end\n"),
    "a number": ("m:\n  a: 1\n", ("m", "b"), 2, "m:\n  a: 1\n  b: 2\n"),
    "a day": ("m:\n  a: 1\n", ("m", "b"), "2025-07-21", "m:\n  a: 1\n  b: 2025-07-21\n"),
    "a comment that goes on": (
        "m:\n  a: 1   # one\n         # and more\n  # of all\nn: 2\n",
        ("m", "b"), "x", "m:\n  a: 1   # one\n         # and more\n  b: x\n  # of all\nn: 2\n",
    ),
    "a key that is not there": ("a: 1\n", ("m",), {"b": "x"}, "a: 1\nm:\n  b: x\n"),
    "an empty key": ("m:   # of all\n  # none yet\nn: 1\n", ("m",), {"b": "x"}, "m:   # of all\n  # none yet\n  b: x\nn: 1\n"),
    "empty brackets": ("m: {}   # of all\nn: 1\n", ("m", "b"), "x", "m:   # of all\n  b: x\nn: 1\n"),
    "an empty list": ("l: []\n", ("l", 0), {"a": "x"}, "l:\n  - {a: x}\n"),
    "null": ("l: ~\n", ("l",), [{"a": "x"}], "l:\n  - {a: x}\n"),
    "brackets with a comment": ("m: {  # none\n  }\n", ("m", "b"), "x", "m: {b: x  # none\n  }\n"),
    "one line": ("l:\n  - {a: 1, b: [x]}   # one\n", ("l", 1), {"a": "u"}, "l:\n  - {a: 1, b: [x]}   # one\n  - {a: u}\n"),
    "lines in lines": (
        "l:\n-   a: 1\n    b:\n    - x\n# end", ("l", 1), {"a": "v", "b": ["z", "u"]},
        "l:\n-   a: 1\n    b:\n    - x\n-   a: v\n    b:\n    - z\n    - u\n# end",
    ),
    "brackets over lines": ("m: {a: 1,   # one\n    b: 2,   # two\n   }\n", ("m", "c"), "x", "m: {a: 1,   # one\n    b: 2, c: x,   # two\n   }\n"),
    "an empty value in brackets": ("m: {a: 1, b: , c: 3}\n", ("m", "b"), "x", "m: {a: 1, b: x, c: 3}\n"),
    "a value that becomes several": ("m:\n  a: 2025-07-21   # one\n", ("m", "a"), {"done": "2025-07-21", "why": "x, y"}, "m:\n  a: {done: 2025-07-21, why: 'x, y'}   # one\n"),
    "Windows": ("m:\r\n  a: 1\r\n", ("m", "b"), "x", "m:\r\n  a: 1\r\n  b: x\r\n"),
    "no line break at the end": ("m:\n  a: 1", ("m", "b"), "x", "m:\n  a: 1\n  b: x"),
    "behind a text in lines": ("m:\n  a: |\n    x\n\n\n  # c\n", ("m", "b"), "x", "m:\n  a: |\n    x\n\n\n  b: x\n  # c\n"),
    "two documents": ("a: 1\n---\nb: 1\n", ("c",), "x", "a: 1\nc: x\n---\nb: 1\n"),
}  # fmt: skip


@pytest.mark.parametrize("name", EXAMPLES)
def test_values_go_where_they_belong(name: str) -> None:
    before, path, value, after = EXAMPLES[name]
    assert inserted(before, path, value) == after


@pytest.mark.parametrize("text", ["m:\n  a: |\n    x\n", "m: {a}\n", "m:\n  a: |+\n    x"])
def test_what_cannot_be_placed_is_not_placed(text: str) -> None:
    """A text in lines does not become another value, a key without a colon is not given one."""
    with pytest.raises(NotPlaced):
        inserted(text, ("m", "a"), {"b": "x"}) if "+" not in text else inserted(
            text, ("m", "b"), "x"
        )


TEXTS = (
    "2025-07-21", "已督办12件", "a: b", "yes", "12", "", "#x", "it's", "x, y", "[a]", '"x"', "- a", "\\", "~", "1:30",
    "a #b", "年初（3—4月）、年末", "null", "甲\u3000乙", "\u3000", "&a", "%", "@",
)  # fmt: skip
LEAVES = st.sampled_from(TEXTS)
KEYS = st.sampled_from(
    ("听取2", "done", "progress", "7月1", "2025-07-10", "a: b", "on", "x, y", "items")
)


@given(
    text=LEAVES | st.text(st.characters(exclude_categories=("C", "Zl", "Zp")), max_size=8),
    is_in_brackets=st.booleans(),
)
def test_a_text_is_written_as_it_reads(text: str, *, is_in_brackets: bool) -> None:
    written = quoted(text, is_in_brackets=is_in_brackets)
    document = (
        f"a: {{b: {written}, c: 1}}\n" if is_in_brackets else f"a:\n  b: {written}\n  c: '1'\n"
    )
    data = read(document).documents[0].data
    assert data == {"a": {"b": text, "c": "1"}}
    assert isinstance(data, dict)
    key = read(f"{{{quoted(text, is_in_brackets=True)}: 1}}\n").documents[0].data
    assert key == {text: "1"}


def nodes(depth: int) -> st.SearchStrategy[Node]:
    if not depth:
        return LEAVES | st.none()
    inner = nodes(depth - 1)
    lists: st.SearchStrategy[Node] = st.lists(inner, max_size=3)
    mappings: st.SearchStrategy[Node] = st.dictionaries(KEYS, inner, max_size=3)
    return st.one_of(LEAVES, lists, mappings)


ROOTS = st.dictionaries(KEYS, nodes(3), min_size=1, max_size=3)


class Written:
    """YAML written at random: in lines or brackets, with comments, blank lines and odd indents."""

    def __init__(self, data: st.DataObject) -> None:
        self._data = data
        self._comments = 0

    def document(self, root: Node) -> str:
        """Write a document."""
        text = "\n".join(self.lines(root, self.any(0, 0, 2)))
        return f"{text}\n"

    def any(self, *choices: int) -> int:
        """Draw one of some numbers."""
        return self._data.draw(st.sampled_from(choices))

    def lines(self, node: Node, column: int) -> Iterator[str]:
        """Yield a value in lines."""
        indent = " " * column
        step = self.any(1, 2, 4)
        if isinstance(node, dict):
            for key, value in node.items():
                yield from self.blank()
                start = f"{indent}{quoted(key, is_in_brackets=False)}:"
                if value and isinstance(value, dict | list) and self.any(0, 1):
                    yield start + self.comment()
                    yield from self.lines(
                        value, column + (step if isinstance(value, dict) else self.any(0, step))
                    )
                else:
                    yield f"{start} {self.on_line(value)}{self.comment()}"
        elif isinstance(node, list):
            for value in node:
                yield from self.blank()
                if value and isinstance(value, dict) and self.any(0, 1):
                    first, *others = list(self.lines(value, column + 1 + step))
                    if first.strip() and not first.lstrip().startswith("#"):
                        yield f"{indent}-{' ' * step}{first.lstrip()}"
                    else:
                        yield f"{indent}-"
                        yield first
                    yield from others
                else:
                    yield f"{indent}- {self.on_line(value)}{self.comment()}"

    def on_line(self, node: Node) -> str:
        """Write a value in brackets or quotes."""
        if isinstance(node, dict | list):
            mark = "{}" if isinstance(node, dict) else "[]"
            pieces = (
                [f"{quoted(key, is_in_brackets=True)}: {self.on_line(node[key])}" for key in node]
                if isinstance(node, dict)
                else [self.on_line(each) for each in node]
            )
            between = self._data.draw(st.sampled_from((", ", ",", f",{self.comment()}\n{' ' * 9}")))
            trailing = self._data.draw(st.sampled_from(("", " ", ",") if pieces else ("", " ")))
            return f"{mark[0]}{between.join(pieces)}{trailing}{mark[1]}"
        if node is None:
            return "null"
        return (
            quoted(node, is_in_brackets=True)
            if self.any(0, 1)
            else "'" + node.replace("'", "''") + "'"
        )

    def comment(self) -> str:
        """Write what may stand behind a value."""
        self._comments += 1
        return self._data.draw(st.sampled_from(("", f"  # c{self._comments}: [x")))

    def blank(self) -> Iterator[str]:
        """Yield what may stand above a value."""
        self._comments += 1
        yield from self._data.draw(
            st.sampled_from(((), (), ("",), (f"  # c{self._comments}",), (f"# c{self._comments}",)))
        )


def containers(node: Node, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(node, dict | list):
        yield path
        for step, inner in node.items() if isinstance(node, dict) else enumerate(node):
            yield from containers(inner, (*path, step))


@given(ROOTS, st.data())
def test_a_file_is_as_it_was_but_for_what_is_put_in(
    root: dict[str, Node], data: st.DataObject
) -> None:
    text = Written(data).document(root)
    if data.draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    note(text)
    assert read(text).documents[0].data == root
    path = data.draw(st.sampled_from(list(containers(root))))
    value = data.draw(nodes(2))
    after = inserted(text, (*path, "新的"), value)
    note(after)
    old, new = text.splitlines(keepends=True), after.splitlines(keepends=True)
    one_changed = ([*old[:at], *old[at + 1 :]] for at in range(len(old)))
    assert any(are_within(lines, new) for lines in (old, *one_changed))
    assert comments(after) == comments(text)
    assert ("\r\n" in after) == ("\r\n" in text)


def are_within(lines: list[str], others: list[str]) -> bool:
    """Return whether lines are among others, in order."""
    following = iter(others)
    return all(line in following for line in lines)


def comments(text: str) -> list[str]:
    return [line.partition("# c")[2] for line in text.splitlines() if "# c" in line]


ROWS = """\
# of all
items:
  # of the first
  - title: 甲
    owners: [办公室, 财经工委]  # two

  # of the second
  - {title: 乙, note: x}
# end
"""


def changed(text: str, wanted: Wanted) -> str:
    file = read(text)
    return with_wanted(file, file.documents[0], wanted).source.text


def test_elements_are_added_between_others() -> None:
    """Behind the one before, in front of the comments of the next; first, behind the key."""
    first, second = {"title": "甲", "owners": ["办公室", "财经工委"]}, {"title": "乙", "note": "x"}
    new = AddedElement({"title": "丙"}, ("# npc: check 新增",))
    assert changed(ROWS, {"items": [first, new, second]}) == ROWS.replace(
        "# two\n", "# two\n  # npc: check 新增\n  - {title: 丙}\n"
    )
    assert changed(ROWS, {"items": [new, first, second]}) == ROWS.replace(
        "items:\n", "items:\n  # npc: check 新增\n  - {title: 丙}\n"
    )
    assert changed(ROWS, {"items": [first, second, new]}) == ROWS.replace(
        "note: x}\n", "note: x}\n  # npc: check 新增\n  - {title: 丙}\n"
    )
    assert (
        changed("l: [a, c]\n", {"l": [AddedElement("x"), "a", AddedElement("b"), "c"]})
        == "l: [x, a, b, c]\n"
    )


def test_comments_stand_above_once() -> None:
    """A comment is put above the line of a key or an element, and not a second time."""
    first = {
        "title": "甲",
        "owners": Commented(["办公室", "财经工委"], ("# npc: check[owners] 有疑",)),
    }
    second = Commented({"title": "乙", "note": "x"}, ("# npc: check 原件中已没有此项",))
    after = changed(ROWS, {"items": [first, second]})
    assert after == ROWS.replace(
        "    owners:", "    # npc: check[owners] 有疑\n    owners:"
    ).replace("  - {title: 乙", "  # npc: check 原件中已没有此项\n  - {title: 乙")
    assert changed(after, {"items": [first, second]}) == after


def test_lists_of_texts_become_shorter() -> None:
    """What has fewer words now is written anew, unless a comment would be lost."""
    assert changed("m: [a, b]  # c\n", {"m": ["b"]}) == "m: [b]  # c\n"
    assert changed("m:\n- a\n- b\nn: 1\n", {"m": ["b"], "n": "1"}) == "m: [b]\nn: 1\n"
    assert changed("m:\n- a\n- b\n", {"m": "b"}) == "m: b\n"
    with pytest.raises(NotPlaced):
        changed("m:\n- a  # c\n- b\n", {"m": ["b"]})
    with pytest.raises(NotPlaced):
        changed("m:\n- {a: x}\n- {b: x}\n", {"m": [{"a": "x"}]})


BLOCK = """\
sections:
  - text: {mark}
      第一段的第一行，说的是甲；
      第二行，说的是乙。

      第二段只有一行。
    # of the next
    note: x
"""


@pytest.mark.parametrize("mark", ["|", ">", "|-", ">-", "|   # c"])
def test_texts_in_lines_keep_their_lines(mark: str) -> None:
    """Of a paragraph that is another only the lines that differ are written anew."""
    text = BLOCK.replace("{mark}", mark)
    file = read(text)
    document = file.documents[0]
    paragraphs = ["第一段的第一行，说的是甲；第二行，说的是丁。", "第二段只有一行。", "第三段。"]
    value = renewed(document, ("sections", 0, "text"), paragraphs)
    if mark.startswith(">") and not mark.endswith("-"):
        value += "\n"
    after = changed(text, {"sections": [{"text": value, "note": "x"}]})
    assert after == text.replace("乙。", "丁。").replace("一行。\n", "一行。\n\n      第三段。\n")


@given(
    st.lists(
        st.text(st.sampled_from("安排报告2025 a，。；、）（“”"), min_size=1, max_size=200).map(
            lambda text: " ".join(text.split())
        ).filter(bool),
        min_size=1, max_size=3,
    ),
    st.sampled_from(("|", ">-", "x")),
)  # fmt: skip
def test_texts_are_broken_so_that_they_read_the_same(paragraphs: list[str], mark: str) -> None:
    """However a text is broken into lines, its paragraphs are those that were wanted."""
    text = (
        BLOCK.replace("{mark}", mark) if mark != "x" else "sections:\n  - text: 短\n    note: x\n"
    )
    file = read(text)
    value = renewed(file.documents[0], ("sections", 0, "text"), paragraphs)
    after = changed(text, {"sections": [{"text": value, "note": "x"}]})
    data = read(after).documents[0].data
    assert isinstance(data, dict)
    assert isinstance(data["sections"], list)
    section = data["sections"][0]
    assert isinstance(section, dict)
    assert isinstance(section["text"], str)
    assert list(paragraphs_of(section["text"])) == paragraphs
    assert max(map(len, after.splitlines())) < 300


def test_a_new_text_is_in_lines_where_it_is_long() -> None:
    """A short one stands behind its key; in brackets all do."""
    long = "安排，" * 60
    file = read("a:\n  b: x  # c\n")
    value = renewed(file.documents[0], ("a", "b"), [long])
    after = changed("a:\n  b: x  # c\n", {"a": {"b": value}})
    assert after.startswith("a:\n  b: |  # c\n    安排，安排，")
    assert changed("a:\n  b: x\n", {"a": {"b": "x", "c": value}}).startswith(
        "a:\n  b: x\n  c: |\n    安排，"
    )
    flow = read("a: {b: x}\n")
    assert renewed(flow.documents[0], ("a", "b"), [long]) == long


def lists_in(node: Node, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(node, list):
        yield path
    if isinstance(node, dict | list):
        for step, inner in node.items() if isinstance(node, dict) else enumerate(node):
            yield from lists_in(inner, (*path, step))


@given(ROOTS, st.data())
def test_elements_are_added_and_marked_anywhere(root: dict[str, Node], data: st.DataObject) -> None:
    """In lists of any style: the file then holds what is wanted, with all its comments; or it is said that it cannot."""
    text = Written(data).document({**root, "list": [{"a": "1"}, "b", ["c"]]})
    note(text)
    file = read(text)
    wanted: Wanted = deepcopy(file.documents[0].data)
    path = data.draw(st.sampled_from(list(lists_in(file.documents[0].data))))
    held: Wanted = wanted
    for step in path:
        held = held[step]  # type: ignore[index]
    assert isinstance(held, list)
    at = data.draw(st.integers(0, len(held)))
    value = data.draw(nodes(2))
    comment = "# npc: check 核对"
    marked = data.draw(st.integers(0, 2 * len(held)))
    if marked < len(held):
        held[marked] = Commented(held[marked], (comment,))
    held.insert(at, AddedElement(value, (comment,)))
    try:
        after = with_wanted(file, file.documents[0], wanted).source.text
    except NotPlaced:
        return
    note(after)
    assert read(after).documents[0].data == as_read(wanted)
    assert comments(after) == comments(text)
    assert comment in after
