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


def constant(value: object) -> str:
    """Return a constant as Python: a text, a number, a truth, or a tuple of such."""
    if isinstance(value, tuple):
        inner = ", ".join(map(constant, value))
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    return quoted(value) if isinstance(value, str) else repr(value)


def quoted(text: str) -> str:
    """Return a text as Python, in double quotes where that needs no escapes."""
    return repr(text) if "'" in text or '"' in text else f'"{repr(text)[1:-1]}"'
