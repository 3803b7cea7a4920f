"""Makes `measures.py` from `gbt9704-2012.yaml`: `python3 dev.py forms`."""

from collections.abc import Iterator
from pathlib import Path

from npc.diagnostics import SourceText
from npc.layout.measure import Measure
from npc.messages import Message
from npc.source.made_modules import constructor_call
from npc.source.reader import read_text
from npc.source.values import Fields, mapping, needed_text, text, texts

SOURCE = Path(__file__).with_name("gbt9704-2012.yaml")
TARGET = Path(__file__).with_name("measures.py")
_HEAD = '''"""Measures of the official format, made from gbt9704-2012.yaml by `dev.py forms`; not edited."""

from npc.layout.measure import Measure
from npc.messages import Message

_ALL = (
'''
_FOOT = """)
MEASURES: dict[str, Measure] = {measure.name: measure for measure in _ALL}
"""


def source() -> str:
    """Return the text of `measures.py`, before it is formatted."""
    return f"{_HEAD}{''.join(f'    {constructor_call(measure)},' + chr(10) for measure in read())}{_FOOT}"


def read() -> Iterator[Measure]:
    """Read the measures."""
    (document,) = read_text(SourceText(SOURCE.name, SOURCE.read_text(encoding="utf-8"))).documents
    data = document.data
    measures = mapping(data, "measures") if isinstance(data, dict) else {}
    for name in measures:
        yield _measure(name, mapping(measures, name))


def _measure(name: str, fields: Fields) -> Measure:
    unit, value = needed_text(fields, "unit"), needed_text(fields, "value")
    least, most = [float(limit) for limit in texts(fields, "range")] or (None, None)
    return Measure(
        name=name,
        label=Message(needed_text(fields, "en"), needed_text(fields, "zh")),
        value=value if unit in {"font", "color", "word"} else float(value),
        unit=unit,
        strength=needed_text(fields, "strength"),
        clause=text(fields, "clause") or "",
        least=least,
        most=most,
        tolerance=float(text(fields, "tolerance") or 0),
        words=texts(fields, "words"),
    )


if __name__ == "__main__":
    TARGET.write_text(source(), encoding="utf-8")
