"""A part with its tags is made into a template, and what the template makes into a part again.

Jinja sees tags, and between them the numbers of stretches of XML. Whatever a tag prints is text.
"""

import re
from collections.abc import Mapping
from html import escape, unescape

from jinja2 import TemplateNotFound
from lxml import etree
from lxml.etree import _Element as Element

from npc.characters import visible
from npc.messages import Message
from npc.output.documents.office.elements import TAG
from npc.output.documents.office.faults import TagFault
from npc.output.documents.office.signs import BEGIN, BREAK, END, TAB, write_breaks
from npc.output.documents.office.tags import Tag
from npc.output.templating import unprintable
from npc.output.templating.long_texts import refuse_long_text
from npc.output.templating.own_environment import OwnEnvironment
from npc.output.templating.template_faults import cause_of, line_of, problem_of, remedy_of
from npc.output.templating.templating import LONGEST_OUTPUT, limited, refuse_output

_FIRST = 2
"""The line of the first tag of a template."""
_NUMBER = re.compile(rf"<\?{TAG} (\d{{1,9}})\?>|{BEGIN}(\d{{1,9}}){END}")
_PIECE = re.compile(rf"{BEGIN}\n(\d{{1,9}}){END}")
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
    source, pieces = _source([tags[number] for number in numbers]), found[::3]
    try:
        template = environment.from_string(source)
        xml = _expanded("".join(limited(template.generate(context))), pieces)
    except Exception as caught:  # whatever a template brings about is its fault
        error = cause_of(caught)
        line = line_of(error)
        tag = unprintable.tag_of(error, source, line, environment)
        words = tags[numbers[line - _FIRST]].words if 0 <= line - _FIRST < len(numbers) else ""
        hint = _ALONE if isinstance(error, TemplateNotFound) else remedy_of(error)
        raise TagFault(problem_of(error, tag=tag), words.strip(), hint=hint) from caught
    return _parsed(xml)


def _source(tags: list[Tag]) -> str:
    """Write a template: before each tag and at the end the number of a piece, so that each tag has a line."""
    pieces = (f"{BEGIN}\n{number}{END}{tag.source}" for number, tag in enumerate(tags))
    return "".join((*pieces, f"{BEGIN}\n{len(tags)}{END}"))


def _expanded(text: str, pieces: list[str]) -> str:
    """Put the stretches of XML in the places of their numbers; all else is text."""
    found = _PIECE.split(text)
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
