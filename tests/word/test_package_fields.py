"""Fields that fetch or run something, written so that they look like none."""

import pytest
from lxml import etree

from npc.word.package import W
from npc.word.package_fields import forbidden_fields

_MARKUP = "http://schemas.openxmlformats.org/markup-compatibility/2006"
BEGIN, SEPARATE, END = (
    f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
)
OUTER = f"{BEGIN}{{}}{SEPARATE}<w:r><w:t>1</w:t></w:r>{END}"


def code(text: str) -> str:
    """Return a piece of the code of a field."""
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


def either(new: str, old: str) -> str:
    """Return what programs read as one thing or another, by what they know."""
    return (
        f'<mc:AlternateContent><mc:Choice Requires="wp">{new}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>"
    )


def kinds(inner: str) -> list[str]:
    """Return what is found in a text."""
    root = f'<w:body xmlns:w="{W[1:-1]}" xmlns:mc="{_MARKUP}"><w:p>{inner}</w:p></w:body>'
    return list(forbidden_fields(etree.fromstring(root)))


HIDDEN = {
    "a quote without a space": (
        '<w:fldSimple w:instr="DDEAUTO&quot;c:/cmd.exe&quot;"/>',
        "DDEAUTO",
    ),
    "a tab": (OUTER.format(code("DDEAUTO") + "<w:r><w:tab/></w:r>" + code("c:/x")), "DDEAUTO"),
    "a paragraph": (OUTER.format(code("DDEAUTO") + "</w:p><w:p>" + code("c:/x")), "DDEAUTO"),
    "a comment": (OUTER.format(code("D<!-- x -->DE x")), "DDE"),
    "text": (OUTER.format("<w:r><w:t>DDE</w:t></w:r>" + code("AUTO x")), "DDEAUTO"),
    "what was deleted": (
        OUTER.format(
            "<w:del><w:r><w:delInstrText>X</w:delInstrText></w:r></w:del>" + code("DDE x")
        ),
        "DDE",
    ),
    "another reading": (OUTER.format(either(code("X"), code("DDE x"))), "DDE"),
    "another reading of the rest": (OUTER.format(code("DD") + either(code("X"), code("E"))), "{ }"),
    "another beginning": (either("", BEGIN) + code("PAGE") + END, "{ }"),
    "another end": (either(BEGIN + code("DDE x"), ""), "DDE"),
}
HONEST = {
    "PRINTDATE": OUTER.format(code(" PRINTDATE ")),
    "a page in a drawing": either(OUTER.format(code(" PAGE ")), OUTER.format(code(" PAGE "))),
    "a drawing in a condition": OUTER.format(
        code(" IF 1 = 1 ") + either("<w:r><w:t>link</w:t></w:r>", "<w:r><w:t>link</w:t></w:r>")
    ),
    "links": OUTER.format(code(" HYPERL") + code("INK ") + code('"https://example.org" ')),
    "text that is none": "<w:r><w:t>DDE LINK</w:t></w:r>",
    "a result": OUTER.replace("1", "DDE x").format(code(" REF x ")),
}


@pytest.mark.parametrize(("inner", "kind"), HIDDEN.values(), ids=list(HIDDEN))
def test_a_field_that_is_hidden(inner: str, kind: str) -> None:
    assert kind in kinds(inner)


@pytest.mark.parametrize("inner", HONEST.values(), ids=list(HONEST))
def test_other_fields_are_no_fault(inner: str) -> None:
    assert not kinds(inner)
