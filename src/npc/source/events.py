"""One pass over libyaml's events: data, positions, and what is wrong with the YAML."""

from typing import Any, NoReturn

from npc.diagnostics import Diagnostic, Place, Related, Rule, SourceText
from npc.messages import Message
from npc.source import problems
from npc.source.decoding import UNWANTED
from npc.source.document import Document, Node, Position
from npc.source.libyaml import (
    AliasEvent,
    CParser,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    MarkedYAMLError,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    YAMLError,
)
from npc.source.recovering.doubts import (
    KEY_LENGTH,
    ODD_FIRST,
    ODD_FIRST_OF_KEY,
    begins_rows,
    is_doubtful,
    is_misspelt,
)
from npc.source.spelling import CLOSED_WORDS, KIND, Respelling

MAX_DEPTH = 32
"""Levels of nesting; a plan has six."""
MAX_VALUES = 250_000
"""Values in one file; a plan of ten thousand rows has some seventy thousand."""
MAX_VALUE_LENGTH = 50_000
"""Characters of one value; the longest paragraph of a real plan has some 700, and a whole speech or
report that stands as one `|` block 30,000. What reads a sentence need not bear a book."""
_NESTING = "nesting depth"
"""What libyaml says of a text too deep for itself, from its version of 2026 on.

It may say so before the first event: it looks ahead a thousand brackets for a key.
"""
_ROOT = 2
"""Containers that are open in the mapping that a document is."""
_NULLS = frozenset(("", "~", "null", "Null", "NULL"))
_SEPARATORS = frozenset("，、；")
"""Signs that clerks type between the elements of a list."""


class _Stop(Exception):  # noqa: N818 - not an error: the rest of the file is left unread
    pass


class _Container:
    """A mapping or list that is being filled; a document's root stands in a list of its own."""

    __slots__ = ("data", "key", "position")

    def __init__(self, data: Any, position: Position) -> None:  # noqa: ANN401 - Node grows here
        self.data = data
        self.position = position
        self.key: tuple[int, int, str] | None = None  # start, end and text of a key that waits

    def wants_key(self) -> bool:
        return self.key is None and self.data.__class__ is dict


class EventReader:
    """One pass over a text."""

    def __init__(self, source: SourceText) -> None:
        self.documents: list[Document] = []
        self.findings: list[Diagnostic] = []
        self.doubled: set[str] = set()
        self._source = source
        self._open: list[_Container] = []
        self._count = 0
        self._is_respelt = False
        """Whether the document has a key or word that may be another spelling of one."""
        self.error: MarkedYAMLError | None = None
        """Why libyaml does not read on."""
        self.is_whole = False
        """Whether the end was reached."""
        self.is_mended = False
        """Whether slips were put right in memory."""
        self.is_doubtful = False
        """Whether something reads that is perhaps meant otherwise."""

    def run(self) -> None:
        """Read to the end, or to where reading must stop."""
        loader = CParser(self._source.text)
        try:
            self._events(loader)
            self.is_whole = True
        except _Stop:
            pass
        except MarkedYAMLError as error:
            if _NESTING in (error.problem or "") and error.problem_mark:
                self._find_too_deep(error.problem_mark.index, error.problem_mark.index + 1)
            else:
                self.error = error
        except YAMLError as error:
            message = Message("the YAML cannot be read: {why}", "YAML 格式有误：{why}")
            self._find(problems.SYNTAX, 0, 0, message.format(why=str(error)))
        finally:
            loader.dispose()

    def _events(self, loader: CParser) -> None:
        get_event = loader.get_event
        while True:
            event: Any = get_event()
            kind = event.__class__
            if kind is ScalarEvent:
                self._scalar(event)
            elif kind is MappingStartEvent:
                self._start(event, {}, {})
            elif kind is SequenceStartEvent:
                self._start(event, [], [])
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                self._end(self._open.pop(), event.end_mark.index)
            elif kind is AliasEvent:
                self._alias(event)
            elif kind is DocumentStartEvent:
                around = Position(None, event.start_mark.index, event.end_mark.index)
                around.children = []
                self._open = [_Container([], around)]
                self._is_respelt = False
            elif kind is DocumentEndEvent:
                self._end_document(self._open.pop())
            elif kind is StreamEndEvent:
                return

    def _end_document(self, around: _Container) -> None:
        if around.data == [None]:  # `---` with nothing behind it is no document
            return
        position = around.position.child(0)
        assert position is not None  # noqa: S101 - every document has a root
        document = Document(self._source, around.data[0], position)
        self.is_doubtful |= isinstance(document.data, str)
        if self._is_respelt:
            self._respell(document)
        if self._source.keys is None and isinstance(document.data, dict):
            self._source.keys = document.keys
        self.documents.append(document)

    def _respell(self, document: Document) -> None:
        for top, again, first in Respelling(document).run():
            key = self._source.text[again.key_start : again.key_end]
            related = self._related(first.key_start, first.key_end)
            message = problems.GIVEN_IN_TWO.format(
                key=key, other=self._source.text[first.key_start : first.key_end]
            )
            start, end = again.key_start, again.key_end
            self._find(problems.DUPLICATE_KEY, start, end, message, problems.DELETE_ONE, related)
            self.doubled.add(top)
            self.is_doubtful |= top == KIND

    def _end(self, ended: _Container, end: int) -> None:
        ended.position.end = end
        opened = self._source.text[ended.position.start : ended.position.start + 1]
        if opened == "{" and (
            ":" in "".join(ended.data) or "：" in self._source.text[ended.position.start : end]
        ):
            self.is_doubtful = True
        if opened == "[" and any(
            value.__class__ is str and not _SEPARATORS.isdisjoint(value) for value in ended.data
        ):
            from npc.source.flow_lists import parted

            is_within = len(self._open) > _ROOT
            finding = parted(self._source, ended.data, ended.position, is_within=is_within)
            if finding:
                self._note(finding)

    def _scalar(self, event: Any) -> None:  # noqa: ANN401 - yaml's stubs leave events untyped
        container = self._open[-1]
        first, last = event.start_mark, event.end_mark
        start, end = first.index, last.index
        text: str = event.value
        value: str | None = text
        if len(text) > MAX_VALUE_LENGTH:
            message = problems.LONG_VALUE.format(n=len(text), most=MAX_VALUE_LENGTH)
            self._stop(problems.VALUE_TOO_LONG, start, end, message, problems.SHORTEN_VALUE)
        if event.anchor is not None or event.tag is not None:
            self._refuse_marks(event)
        if first.line != last.line and event.style != "|":
            value = text = self._unfolded(text, start, end)
        if not event.style:  # plain; libyaml's C loader says so by an empty string
            if value in _NULLS:
                value = None
            else:
                self._check_plain(text, end)
        elif not text.isprintable():
            self._check_escapes(text, start, end)
        if container.wants_key():
            # `null: 1` is a key like any other, as `no: 1` is.
            if not text.isascii() or "_" in text:
                self._is_respelt = True
            self._key(container, start, end, text)
        else:
            if value in CLOSED_WORDS:
                self._is_respelt = True
            self._add(container, value, start, end)

    def _unfolded(self, text: str, start: int, end: int) -> str:
        from npc.source.folding import unfolded  # few values go on over several lines

        self.is_doubtful |= self._source.text[start] not in "\"'>" and begins_rows(
            self._source.text, start, end
        )
        return unfolded(text, self._source.text, start, end)

    def _key(self, container: _Container, start: int, end: int, text: str) -> None:
        if text and (text[0] in ODD_FIRST_OF_KEY or not ("a" <= text[0] <= "z" or text.isalpha())):
            self.is_doubtful |= is_doubtful(text) or is_misspelt(text)
        elif text > "\uff00" or "A" <= text[:1] <= "Z":
            self.is_doubtful |= is_misspelt(text)
        if text in container.data:
            first = container.position.child(text)
            assert first is not None  # noqa: S101 - data and positions are filled together
            self._find(
                problems.DUPLICATE_KEY,
                start,
                end,
                problems.GIVEN_TWICE.format(key=text),
                problems.RENAME_ONE,
                self._related(first.key_start, first.key_end),
            )
            self._note_doubled(container, text)
            self.is_doubtful |= len(self._open) == _ROOT
        container.key = (start, end, text)

    def _note_doubled(self, container: _Container, key: str) -> None:
        """Note where something is left out: the key, and the top-level one that it stands below."""
        root = self._open[1]
        self.doubled.add(key)
        if container is not root and root.data.__class__ is dict:
            self.doubled.add(next(reversed(root.data)))

    def _add(self, container: _Container, value: Node, start: int, end: int) -> Position:
        """Put a value where it belongs. Of two values for one key the first stays."""
        self._count += 1
        if self._count > MAX_VALUES:
            message = Message("more than {n} values", "内容超过 {n} 项").format(n=MAX_VALUES)
            self._stop(problems.TOO_MANY, start, end, message)
        children: Any = container.position.children
        if container.key is None:
            here = Position(None, start, end)
            container.data.append(value)
            children.append(here)
            return here
        key_start, key_end, key = container.key
        container.key = None
        here = Position((key_start, key_end), start, end)
        container.data.setdefault(key, value)
        children.setdefault(key, here)
        return here

    def _start(self, event: Any, data: Any, positions: Any) -> None:  # noqa: ANN401 - as above
        container = self._open[-1]
        start, end = event.start_mark.index, event.end_mark.index
        if container.wants_key():
            self._stop(
                problems.KEY_NOT_TEXT,
                start,
                end,
                Message("a key must be plain text", "键必须是文字，不能是列表或映射"),
                Message("put it in quotes if it is text", "如果是文字，请加引号"),
            )
        if len(self._open) > MAX_DEPTH:
            self._find_too_deep(start, end)
            raise _Stop
        if event.anchor is not None or event.tag is not None:
            self._refuse_marks(event)
        here = self._add(container, data, start, end)
        here.children = positions
        self._open.append(_Container(data, here))

    def _find_too_deep(self, start: int, end: int) -> None:
        message = Message("nested more than {n} levels deep", "嵌套超过 {n} 层")
        hint = Message("check brackets and indentation", "请检查括号和缩进")
        self._find(problems.TOO_DEEP, start, end, message.format(n=MAX_DEPTH), hint)

    def _alias(self, event: Any) -> None:  # noqa: ANN401 - as above
        container = self._open[-1]
        start, end = event.start_mark.index, event.end_mark.index
        message = Message("an alias (*{name}) is not read", "不读取引用 *{name}").format(
            name=event.anchor
        )
        hint = Message("write the content out where it is used", "请在用到的地方直接写出内容")
        self._find(problems.ANCHOR, start, end, message, hint)
        if container.wants_key():
            container.key = (start, end, "*" + event.anchor)
        else:
            self._add(container, None, start, end)

    def _refuse_marks(self, event: Any) -> None:  # noqa: ANN401 - as above
        start = event.start_mark.index
        hint = Message(
            "delete it; text that begins with & or ! needs quotes",
            "请删去；以 & 或 ! 开头的文字要加引号",
        )
        if event.anchor is not None:
            message = Message("an anchor (&{name}) is not read", "不读取锚点 &{name}")
            end = start + 1 + len(event.anchor)
            self._find(problems.ANCHOR, start, end, message.format(name=event.anchor), hint)
        if event.tag is not None:
            message = Message("a tag (!) is not read", "不读取类型标签 !")
            self._find(problems.TAG, start, event.end_mark.index, message, hint)

    def _check_plain(self, text: str, end: int) -> None:
        if text[0] in ODD_FIRST or ":" in text or "：" in text[:KEY_LENGTH]:
            self.is_doubtful |= is_doubtful(text)
        sign = _eating_sign(self._source.text, end)
        if sign is not None:
            stop = self._source.text.find("\n", sign)
            self._find(
                problems.EATEN_COMMENT,
                sign,
                len(self._source.text) if stop < 0 else stop,
                Message("what follows # is read as a comment", "# 后面的文字会被当作注释"),
                Message(
                    "put the value in quotes, or a space behind the # of a comment",
                    "如果是正文，请给整个值加引号；如果是注释，请在 # 后加空格",
                ),
            )

    def _check_escapes(self, value: str, start: int, end: int) -> None:
        r"""Find controls that were written as escapes, such as `"\x1b"`, in a quoted value."""
        if UNWANTED.search(value):
            from npc.source.characters import escaped

            finding = escaped(self._source, value, start, end)
            if finding:
                self._note(finding)

    def _related(self, start: int, end: int) -> Related:
        place = Place(self._source.path, self._source.span(start, end))
        return Related(place, problems.FIRST_GIVEN)

    def _find(
        self,
        rule: Rule,
        start: int,
        end: int,
        message: Message,
        hint: Message | None = None,
        *related: Related,
    ) -> None:
        place = Place(self._source.path, self._source.span(start, end))
        self._note(Diagnostic(rule, message, place, hint, related))

    def _note(self, finding: Diagnostic) -> None:
        """Keep a finding, unless there are so many that reading stops."""
        if len(self.findings) >= problems.MOST_FAULTS:
            self.findings.append(problems.too_many_faults(finding.place))
            raise _Stop
        self.findings.append(finding)

    def _stop(
        self, rule: Rule, start: int, end: int, message: Message, hint: Message | None = None
    ) -> NoReturn:
        self._find(rule, start, end, message, hint)
        raise _Stop


def _eating_sign(text: str, end: int) -> int | None:
    """Find a # behind the value that ends at `end` which is perhaps not meant to begin a comment.

    `见附件 #1 说明`: a sign with a space before it and a figure or Chinese character right behind it
    reads as text, yet YAML cuts it off. A comment that is meant as one has a space behind its sign.
    (A pattern with all Chinese characters in it takes longer to compile than a plan to read.)
    """
    sign = end
    while text[sign : sign + 1] in {" ", "\t"}:
        sign += 1
    if sign == end or text[sign : sign + 1] != "#":
        return None
    behind = text[sign + 1 : sign + 2]
    is_text = "0" <= behind <= "9" or "\u4e00" <= behind <= "\u9fff"
    return sign if is_text else None
