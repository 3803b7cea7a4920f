"""What `format:` of npc.yaml says of the official format, looked through before it is used."""

from collections.abc import Iterator, Mapping

from npc.diagnostics import Diagnostic
from npc.kinds import problem_texts as texts
from npc.kinds.problems import EMPTY_VALUE, UNKNOWN_KEY, WRONG_VALUE
from npc.layout.measure import Measure, read, written
from npc.layout.measures import MEASURES
from npc.messages import Message
from npc.source.document import Document, Node
from npc.suggestions import choose, perhaps

_FIXED = Message(
    "“{name}” ({label}) is fixed by the standard and cannot be changed",
    "“{name}”（{label}）由标准规定，不能改动",
)
_DELETE = Message("delete this line", "删去这一行")
_NOT_A_FONT = Message("“{value}” cannot be the name of a font", "“{value}”不能用作字体名称")
_NAME_FONT = Message(
    "write the name as Word shows it, such as 仿宋, without quotes",
    "按Word中显示的字体名称书写，如 仿宋，不带引号",
)
_NOT_A_WORD = Message("“{value}” is not allowed for {label}", "{label}不能写“{value}”")
_NOT_A_NUMBER = Message(
    "“{value}” is not a number in {unit} for {label}",
    "{label}应为以{unit}为单位的数，不是“{value}”",
)
_OUT_OF_RANGE = Message("“{value}” is out of range for {label}", "{label}“{value}”超出允许的范围")
_RANGE = Message(
    "write {least} to {most}; the standard has {usual}", "写{least}至{most}；标准为{usual}"
)
_UNIT_NAMES = {
    "mm": Message("millimetres", "毫米"),
    "pt": Message("points", "磅"),
    "characters": Message("characters", "字"),
    "lines": Message("lines", "行"),
}


def faults(document: Document, settings: Mapping[str, Node]) -> Iterator[tuple[str, Diagnostic]]:
    """Yield each measure that cannot be as the settings say, and why."""
    for name, value in settings.items():
        path = ["format", name]
        measure = MEASURES.get(name)
        if measure is None:
            known = [open_.name for open_ in MEASURES.values() if open_.is_open]
            hint = perhaps(name, known) or texts.KNOWN_KEYS.format(names=known)
            message = texts.UNKNOWN_KEY.format(key=name)
            yield name, Diagnostic(UNKNOWN_KEY, message, document.key_place(path), hint)
        elif not isinstance(value, str):
            place = document.key_place(path)
            yield name, Diagnostic(EMPTY_VALUE, texts.NO_VALUE, place, texts.FILL)
        else:
            fault = _fault(measure, value.strip())
            if fault:
                yield name, Diagnostic(WRONG_VALUE, fault[0], document.place(path), fault[1])


def _fault(measure: Measure, wording: str) -> tuple[Message, Message] | None:
    if not measure.is_open:
        return _FIXED.format(name=measure.name, label=measure.label), _DELETE
    value = read(measure, wording)
    if measure.words:
        wrong = _NOT_A_WORD.format(value=wording, label=measure.label)
        return (wrong, choose(measure.words)) if value is None else None
    if measure.unit == "font":
        return (_NOT_A_FONT.format(value=wording), _NAME_FONT) if value is None else None
    least, most = (written(measure, limit) for limit in (measure.least or 0, measure.most or 0))
    hint = _RANGE.format(least=least, most=most, usual=written(measure, measure.value))
    if value is None:
        unit = _UNIT_NAMES[measure.unit]
        return _NOT_A_NUMBER.format(value=wording, unit=unit, label=measure.label), hint
    if not isinstance(value, str) and not (measure.least or 0) <= value <= (measure.most or 0):
        return _OUT_OF_RANGE.format(value=wording, label=measure.label), hint
    return None
