"""Every setting of npc.yaml with its value and its line, also those that nobody has written."""

from collections.abc import Iterable, Iterator

from npc.facts.load import USUAL
from npc.kinds.containers import Keyed
from npc.kinds.keys import Key
from npc.kinds.npc_yaml import NpcYaml
from npc.kinds.record import One
from npc.ledger.papers import OPINION_MONTHS
from npc.messages import Message
from npc.reading.settings import Settings
from npc.source.document import Document, Node
from npc.views.lights import LIGHT_DAYS
from npc.views.settings_records import SettingInForce

_DEFAULTS = {
    ("rules", "fail-on"): "error",
    ("limits", "department"): str(USUAL),
    ("limits", "session"): str(USUAL),
    ("opinion-months",): str(OPINION_MONTHS),
    ("light-days",): str(LIGHT_DAYS),
}
"""What holds where a setting is not written, of those that have something that does."""


def settings_in_force(
    settings: Settings, documents: Iterable[Document]
) -> Iterator[SettingInForce]:
    """Yield every setting in the order in which the kinds declare them.

    Args:
        settings: What npc.yaml says.
        documents: Those of the plans below: new files are spelt as they are.

    """
    keys = settings.keys_beside(documents)
    for key in NpcYaml.keys.values():
        for setting in _below(settings, key, (), ()):
            if setting.keys == _KEYS and setting.place is None:
                why = _AS_PLANS if keys == "en" else setting.why
                yield setting._replace(value=keys, why=why)
            else:
                yield setting


_KEYS = ("keys",)
_AS_PLANS = Message("as plan files have", "照计划文件")


def _below(
    settings: Settings, key: Key, above: tuple[str, ...], names: tuple[str, ...]
) -> Iterator[SettingInForce]:
    path, named = (*above, key.name), (*names, key.chinese)
    if isinstance(key.type, One):
        for inner in key.type.record.keys.values():
            yield from _below(settings, inner, path, named)
        return
    value = settings.document.value(path) if settings.document else None
    if isinstance(key.type, Keyed) and isinstance(value, dict) and value:
        for name, each in value.items():
            yield _setting(settings, (*path, name), (*named, name), each)
    else:
        yield _setting(settings, path, named, value)


def _setting(
    settings: Settings, path: tuple[str, ...], named: tuple[str, ...], value: Node
) -> SettingInForce:
    name = Message(".".join(path), ".".join(named))
    document = settings.document
    if document is None or value is None:
        return SettingInForce(path, name, _DEFAULTS.get(path), None)
    return SettingInForce(path, name, _written(value), document.key_place(path))


def _written(value: Node) -> str:
    """Return a value in one line."""
    if isinstance(value, list):
        return "、".join(map(_written, value))
    if isinstance(value, dict):
        return str(
            value.get("name")
            or value.get("id")
            or "；".join(f"{k}: {_written(v)}" for k, v in value.items())
        )
    return " ".join((value or "").split())
