"""A part with its tags is made into a template, and what the template makes into a part again.

Jinja sees tags, and between them the numbers of stretches of XML. Whatever a tag prints is text. Words
that a macro or `{% set x %}…{% endset %}` holds are seen by Jinja: other tags compare, cut and filter them.
"""

import re
from collections.abc import Mapping
from html import escape, unescape

from jinja2 import TemplateNotFound
from lxml import etree
from lxml.etree import _Element as Element

from npc.characters import visible
from npc.messages import Message, Verbatim
from npc.output.documents.office.elements import TAG
from npc.output.documents.office.faults import TagFault
from npc.output.documents.office.signs import BEGIN, BREAK, END, TAB, write_breaks
from npc.output.documents.office.tags import HOLDING, Tag
from npc.output.templating import unprintable
from npc.output.templating.long_texts import refuse_long_text
from npc.output.templating.own_environment import OwnEnvironment
from npc.output.templating.template_faults import cause_of, line_of, problem_of, remedy_of
from npc.output.templating.templating import LONGEST_OUTPUT, limited, refuse_output

_FIRST = 2
"""The line of the first tag of a template."""
_NUMBER = re.compile(rf"<\?{TAG} (\d{{1,9}})\?>|{BEGIN}(\d{{1,9}}){END}")
_PIECE = re.compile(rf"{BEGIN}\n(\d{{1,9}}){END}")
_NEW_LINE = "{#\n#}"
"""Before each tag is a new line, so that each has one of its own."""
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def rendered(
    root: Element, tags: list[Tag], context: Mapping[str, object], environment: OwnEnvironment
) -> Element:
    """Fill the tags of a part.

    Args:
        root: The part, with what stands for its tags.
        tags: The tags, by their numbers.
        context: What they may use.
        environment: The sandbox.

    Raises:
        TagFault: One is wrong, or they tear the part apart.

    """
    found = _NUMBER.split(etree.tostring(root, encoding="unicode"))
    numbers = [int(one or other) for one, other in zip(found[1::3], found[2::3], strict=True)]
    pieces = found[::3]
    source = _source([tags[number] for number in numbers], pieces)
    try:
        template = environment.from_string(source)
        xml = _expanded("".join(limited(template.generate(context))), pieces)
    except TagFault:
        raise
    except Exception as caught:  # whatever a template brings about is its fault
        error = cause_of(caught)
        line = line_of(error)
        tag = unprintable.tag_of(error, source, line, environment)
        words = tags[numbers[line - _FIRST]].words if 0 <= line - _FIRST < len(numbers) else ""
        hint = _ALONE if isinstance(error, TemplateNotFound) else remedy_of(error)
        raise TagFault(problem_of(error, tag=tag), words.strip(), hint=hint) from caught
    return _parsed(xml)


def _source(tags: list[Tag], pieces: list[str]) -> str:
    """Write a template: before each tag and at the end the number of a piece, or its words where they are held."""
    held, source = list[Tag](), list[str]()
    for number, (tag, piece) in enumerate(zip(tags, pieces, strict=False)):
        kind = held[-1].name if held else "raw"
        words = None if kind == "raw" else _words(piece)
        if words is None and kind == "filter":
            raise TagFault(_FILTER.format(tag=Verbatim(held[-1].typed)), tag.words, hint=_BY_SIGN)
        source.append(_numbered(number) if words is None else f"{words}{_NEW_LINE}")
        source.append(tag.source)
        if kind != "raw" or not held:
            held += [tag] if tag.name in HOLDING else []
        if held and tag.name == HOLDING[held[-1].name]:
            held.pop()
    return "".join((*source, _numbered(len(tags))))


def _numbered(piece: int) -> str:
    return f"{BEGIN}\n{piece}{END}"


def _words(piece: str) -> str | None:
    """Return the words of a stretch of XML, escaped; None where it is more than these."""
    if "<" in piece:
        return None
    words = piece.replace("\n", " ").replace(TAB, "\t").replace(BREAK, "&#10;")
    return words if "{" not in words else words.replace("{", "&#123;")


def _expanded(text: str, pieces: list[str]) -> str:
    """Put the stretches of XML in the places of their numbers; all else is text."""
    found = _PIECE.split(text)
    if any(BEGIN in piece or END in piece for piece in found[::2]):
        raise TagFault(_CUT, hint=_PLAIN_WORDS)
    found[1::2] = [pieces[int(number)] for number in found[1::2]]
    if sum(map(len, found)) > LONGEST_OUTPUT:
        refuse_output()
    found[::2] = [_text(piece) if piece else "" for piece in found[::2]]
    xml = "".join(found)
    refuse_long_text(xml)
    return xml


def _text(escaped: str) -> str:
    """Write as XML what tags print: escaped as HTML is, but for what a filter has declared to be safe."""
    text = unescape(escaped).replace("\r\n", "\n").replace("\r", "\n")
    text = _NOT_IN_XML.sub(lambda match: _shown(match.group()), text)
    return escape(text).replace("\t", TAB).replace("\n", BREAK)


def _shown(sign: str) -> str:
    return visible(sign) if sign < " " else "\ufffd"


def _parsed(xml: str) -> Element:
    try:
        root = etree.fromstring(xml.encode(), etree.XMLParser(resolve_entities=False))
    except etree.XMLSyntaxError as error:
        raise TagFault(_TORN, hint=_WHOLE_TAGS) from error
    if TAB in xml or BREAK in xml:
        write_breaks(root)
    return root


_FILTER = Message(
    en="the tag “{tag}” holds paragraphs, rows or pictures, which no filter can change",
    zh="标记“{tag}”里有整段、整行或图片，过滤器改不了",
)
_BY_SIGN = Message(
    en="filter what a tag prints: {{ plan.title | replace('a', 'b') }}",
    zh="请在印文字的标记里用过滤器，如 {{ plan.title | replace('甲', '乙') }}",
)
_CUT = Message(
    en="a tag would change or cut what a macro or {% set … %} holds, and it holds more than words",
    zh="有标记要改动或截取宏、{% set … %} 里的内容，而里面不只是文字",
)
_PLAIN_WORDS = Message(
    en="let macros and {% set … %} hold words only, all within one paragraph",
    zh="宏和 {% set … %} 里只写文字，首尾在同一段内",
)
_ALONE = Message(
    en="a Word file can neither include nor import others: write it here",
    zh="Word 模板不能引入别的文件，请把内容直接写在这里",
)
_TORN = Message(
    en="a tag stands where it breaks the file apart",
    zh="标记的位置不对，会破坏文件结构",
)
_WHOLE_TAGS = Message(
    en="begin and end a loop or condition in the same paragraph, or use {%p … %} and {%tr … %}",
    zh="循环和条件的首尾应在同一段内；要重复整段、整行，请用 {%p … %}、{%tr … %}",
)
