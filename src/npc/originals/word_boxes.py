"""Boxes to be ticked, which show what an office chose as their signs: ☒ is Word's own for a tick."""

from lxml.etree import _Element as Element

from npc.word.formats import is_on
from npc.word.package import W

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"


def tick_boxes(text: Element) -> None:
    """Write ☑ and ☐ into the boxes of a text, whatever signs they show."""
    boxes = {
        control: box
        for box in text.iter(f"{_W14}checkbox")
        if (control := next(box.iterancestors(f"{W}sdt"), None)) is not None
    }
    for control, box in boxes.items():
        state = box.find(f"{_W14}checked")
        sign = "☑" if state is not None and is_on(state.get(f"{_W14}val")) else "☐"
        content = control.find(f"{W}sdtContent")
        for shown in content.iter(f"{W}t", f"{W}sym") if content is not None else ():
            if shown.tag == f"{W}t":
                shown.text, sign = sign, ""
            else:
                shown.set(f"{W}font", "")
                shown.set(f"{W}char", f"{ord(sign):X}" if sign else "")
                sign = ""
