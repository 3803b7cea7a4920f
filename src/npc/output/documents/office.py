"""The office's own Word file with Jinja tags in it, filled by docxtpl.

docxtpl prepares the tags; what it would do with them is done here, in the sandbox of all
templates, and so that an error names the paragraph.
"""

import re
from collections.abc import Mapping
from functools import partial
from html import unescape
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from jinja2 import DictLoader
from lxml import etree
from markupsafe import Markup

from npc.errors import RenderError
from npc.genre.prose import joined, split_at_notes
from npc.messages import Message, Verbatim
from npc.output.box.boxed import boxed
from npc.output.box.limits import TimeUp
from npc.output.documents.own_file import own_file, refusal
from npc.output.documents.page_notes import circled
from npc.output.templating import unprintable
from npc.output.templating.long_texts import refuse_long_text
from npc.output.templating.own_environment import OwnEnvironment
from npc.output.templating.printing import printed
from npc.output.templating.template_faults import cause_of, line_of, problem_of, remedy_of
from npc.output.templating.templating import limited
from npc.plan import Plan
from npc.word.package import Package
from npc.word.package_safety import without_ways_out
from npc.word.packing import packed

try:
    from docxtpl import DocxTemplate
except ImportError:  # the optional part of npc is not installed
    DocxTemplate = object

MOST_TAGS = 2_000
"""Tags in a part of a Word file: real ones have some dozens, the longest of the documentation 30."""
LONGEST_TAG = 2_000
"""Characters from the beginning of a tag to its end."""
_BEGIN = re.compile(r"\{[{%#]")
_PARAGRAPH = re.compile(r"<w:p(?=[ >])")
_TAGS = re.compile(r"<[^<>]*>")


def filled(path: Path, plan: Plan) -> bytes:
    """Fill a Word file in the box, for it is anybody's; else as `fill` does.

    Raises:
        RenderError: As `fill` does, or it takes more memory or time than it may.

    """
    if DocxTemplate is object:
        raise RenderError(_NOT_INSTALLED, hint=_INSTALL)
    return boxed(partial(fill, path, plan), _TEMPLATE.format(name=Verbatim(path.name)))


def fill(path: Path, plan: Plan) -> bytes:
    """Fill a Word file with a plan.

    Args:
        path: The Word file. Its tags may use what the HTML templates may.
        plan: The plan.

    Raises:
        RenderError: The file cannot be used, or a tag is wrong.

    """
    with own_file(path) as package:
        made = _filled(path, plan, without_ways_out(package))
        with Package(BytesIO(made)) as result:  # what tags have written
            without_ways_out(result)
    return made


def _filled(path: Path, plan: Plan, data: bytes) -> bytes:
    try:
        template = _Template(BytesIO(data), path.name, _environment(plan))
        template.render({"plan": plan}, template.environment)
        template.refuse_without_tags()
        buffer = BytesIO()
        template.docx.save(buffer)
    except (RenderError, MemoryError, TimeUp):
        raise
    except Exception as error:  # whatever else reading the file brings about is its fault
        raise refusal(path, _DAMAGED, hint=_SAVE_AGAIN) from error
    return _without_clock(buffer.getvalue())


def _environment(plan: Plan) -> OwnEnvironment:
    """Make the sandbox. It holds no templates, so nothing can be included or imported."""
    environment = OwnEnvironment(DictLoader({}))
    names = dict.fromkeys(note.name for paper in plan.papers for note in paper.notes)
    numbers = {name: circled(number) for number, name in enumerate(names, 1)}

    def inline(text: object) -> str:
        pieces = split_at_notes(joined(str(printed(text) or "")))
        return "".join(piece + _mark(name, numbers) for piece, name in pieces)

    def shown(value: object) -> object:
        """Return what a tag prints: words as the document has them, nothing for what is not there."""
        if value is None:
            return ""
        is_text = isinstance(value, str) and not isinstance(value, Markup)
        return inline(value) if is_text else value

    environment.filters["inline"] = inline
    environment.finalize = shown
    return environment


def _mark(name: str | None, numbers: Mapping[str, str]) -> str:
    return "" if name is None else numbers.get(name, f"[^{name}]")


class _Template(DocxTemplate):  # type: ignore[misc]  # docxtpl is not typed
    """A Word file whose tags are filled in the sandbox."""

    def __init__(self, file: BytesIO, name: str, environment: OwnEnvironment) -> None:
        super().__init__(file)
        self.name = name
        self.environment = environment
        self._has_tags = False

    def patch_xml(self, src_xml: str) -> str:
        """Make each tag of a part whole: Word spreads them over several runs."""
        self._refuse_crowd(_TAGS.sub("", src_xml))
        return str(super().patch_xml(src_xml))

    def render_xml_part(
        self, src_xml: str, part: object, context: Mapping[str, object], jinja_env: object = None
    ) -> str:
        """Fill the tags of one part."""
        del part, jinja_env
        # A line a paragraph: the line of an error is that of the paragraph.
        source = _PARAGRAPH.sub("\n<w:p", src_xml.replace("\n", " "))
        self._refuse_wide_braces(source)
        text = self._rendered(source, context).replace("\n<w:p", "<w:p")
        return str(self.resolve_listing(text))

    def render_properties(self, context: Mapping[str, object], jinja_env: object = None) -> None:
        """Fill the tags in title and author."""
        del jinja_env
        properties = self.docx.core_properties
        for name in ("title", "subject", "author", "comments"):
            text = getattr(properties, name)
            if "{" in text:
                setattr(properties, name, self._rendered(text, context, plain=True)[:255])

    def fix_tables(self, xml: str) -> Any:  # noqa: ANN401 - docxtpl is not typed
        """Count columns, as docxtpl does; but do not repair what tags have torn apart."""
        try:
            etree.fromstring(xml, etree.XMLParser(resolve_entities=False, huge_tree=True))
        except etree.XMLSyntaxError as error:
            place = _torn(xml, error)
            raise _fault(self.name, place, _TORN, hint=_WHOLE_TAGS) from error
        return super().fix_tables(xml)

    def refuse_without_tags(self) -> None:
        """Refuse a file that came out as it went in: it would pass for a document of the plan."""
        if not self._has_tags:
            raise RenderError(_NO_TAG.format(template=Verbatim(self.name)), hint=_WRITE_TAG)

    def _refuse_crowd(self, words: str) -> None:
        """Refuse so many or so long tags that docxtpl would look for their ends for minutes."""
        begins = [match.start() for match in islice(_BEGIN.finditer(words), MOST_TAGS + 1)]
        if len(begins) > MOST_TAGS:
            raise _fault(self.name, "", _MANY_TAGS, hint=_LOOP)
        for begin in begins:
            tag = words[begin : begin + LONGEST_TAG]
            if len(tag) == LONGEST_TAG and "}" not in tag:
                raise _fault(self.name, unescape(tag), _LONG_TAG, hint=_END_TAG)

    def _refuse_wide_braces(self, source: str) -> None:
        """Refuse tags whose braces were typed in Chinese: they would be left as text."""
        if "｛" not in source:
            return
        for line in source.split("\n"):
            words = unescape(_TAGS.sub("", line)).strip()
            if "｛｛" in words or "｛%" in words or "｛％" in words:
                raise _fault(self.name, words, _WIDE_BRACES, hint=_NARROW_BRACES)

    def _rendered(self, source: str, context: Mapping[str, object], *, plain: bool = False) -> str:
        self._has_tags = self._has_tags or "{{" in source or "{%" in source
        try:
            template = self.environment.from_string(source)
            text = "".join(limited(template.generate(context)))
            refuse_long_text(text)
        except RenderError:
            raise
        except Exception as caught:  # whatever a template brings about is its fault
            error = cause_of(caught)
            line = line_of(error)
            tag = unprintable.tag_of(error, source, line, self.environment)
            problem, hint = problem_of(error, tag=tag), remedy_of(error)
            raise _fault(self.name, _words(source, line), problem, hint=hint) from caught
        return unescape(text) if plain else text


def _words(source: str, line: int) -> str:
    """Return the text of a paragraph by its line."""
    lines = source.split("\n")
    shown = lines[line - 1] if 0 < line <= len(lines) else ""
    return unescape(_TAGS.sub("", shown)).strip()


def _torn(xml: str, error: etree.XMLSyntaxError) -> str:
    """Return the last words before the place where XML is malformed."""
    line, column = error.position
    lines = xml.encode().split(b"\n")
    before = b"\n".join((*lines[: line - 1], lines[line - 1][:column])).decode(errors="ignore")
    start = before.rfind("<w:p", 0, before.rfind("<w:t"))
    return _words(before[start:].replace("\n", " ") if start >= 0 else "", 1)


def _fault(name: str, words: str, problem: Message, *, hint: Message | None = None) -> RenderError:
    pattern = _IN_PARAGRAPH if words else _IN_FILE
    return RenderError(
        pattern.format(template=Verbatim(name), words=words, problem=problem), hint=hint
    )


def _without_clock(data: bytes) -> bytes:
    """Pack the file again, with parts in order and fixed times: equal plans give equal bytes."""
    with ZipFile(BytesIO(data)) as old:
        return packed({name: old.read(name) for name in old.namelist()})


_DAMAGED = Message(en="it is damaged", zh="文件已损坏")
_SAVE_AGAIN = Message(en="open it in Word and save it again", zh="请在 Word 中打开并另存一份")
_IN_PARAGRAPH = Message(
    en="template “{template}”, paragraph “{words}”: {problem}",
    zh="模板“{template}”中的段落“{words}”：{problem}",
)
_IN_FILE = Message(en="template “{template}”: {problem}", zh="模板“{template}”：{problem}")
_TEMPLATE = Message(en="template “{name}”", zh="模板“{name}”")
_NO_TAG = Message(
    en="template “{template}” has no tag, so nothing of the plan would come into it",
    zh="模板“{template}”中没有标记，填不进计划的内容",
)
_WRITE_TAG = Message(
    en="write tags such as {{ plan.title }} where texts of the plan belong",
    zh="请在需要填写的地方写上标记，如 {{ plan.title }}",
)
_WIDE_BRACES = Message(en="the braces are full-width", zh="标记用了全角花括号“｛”")
_NARROW_BRACES = Message(
    en="type half-width braces: {{ … }}, {% … %}",
    zh="请改用半角花括号：{{ … }}、{% … %}",
)
_MANY_TAGS = Message(
    en=f"has more than {MOST_TAGS:,} tags",
    zh=f"标记多于{MOST_TAGS:,}个",
)
_LOOP = Message(
    en="repeat paragraphs and rows by {%p for … %} and {%tr for … %}",
    zh="重复的段落和表格行请用 {%p for … %}、{%tr for … %}",
)
_LONG_TAG = Message(
    en=f"a tag has no end within {LONGEST_TAG:,} characters",
    zh=f"标记在{LONGEST_TAG:,}字以内没有结束",
)
_END_TAG = Message(
    en="end each tag by }} or %}, or break it into shorter ones",
    zh="请用 }} 或 %} 结束标记，或者分成几个较短的标记",
)
_TORN = Message(
    en="a tag stands where it breaks the file apart",
    zh="标记的位置不对，会破坏文件结构",
)
_WHOLE_TAGS = Message(
    en="begin and end a loop or condition in the same paragraph, or use {%p … %} and {%tr … %}",
    zh="循环和条件的首尾应在同一段内；要重复整段、整行，请用 {%p … %}、{%tr … %}",
)
_NOT_INSTALLED = Message(
    en="filling a Word file needs docxtpl, which is not installed",
    zh="填写 Word 模板需要 docxtpl，尚未安装",
)
_INSTALL = Message(
    en="install it: pip install 'npc-work-points[template]'",
    zh="请安装：pip install 'npc-work-points[template]'",
)
