"""Data as Python, for the modules that are made of YAML: `python3 dev.py forms`."""

from npc.records import NamedTuple


def constructor_call(record: NamedTuple) -> str:
    """Return the call that makes a record; fields that have their usual value are left out."""
    usual = record._field_defaults
    arguments = (
        f"{name}={value!r}"
        for name, value in zip(record._fields, record, strict=True)
        if name not in usual or value != usual[name]
    )
    return f"{type(record).__name__}({', '.join(arguments)})"
