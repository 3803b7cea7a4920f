"""`NamedTuple`, defined in a fifth of the time that `typing` takes for it.

A plain validation defines a hundred of them, and `typing.NamedTuple` compiles a function for each:
a tenth of the whole run. Here that function is the one of another class with as many fields, under
other names. To a type checker it is `typing.NamedTuple`, and what it makes behaves as what that
makes (a test holds it to that): a tuple with names, defaults, `_replace`, `_asdict` and `_make`.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import NamedTuple
else:
    from collections import _tuplegetter
    from types import FunctionType

    class _Record(tuple):
        __slots__ = ()

        @classmethod
        def _make(cls, values):
            record = tuple.__new__(cls, values)
            if len(record) != len(cls._fields):
                message = f"Expected {len(cls._fields)} arguments, got {len(record)}"
                raise TypeError(message)
            return record

        def _replace(self, /, **changes):
            record = self._make(map(changes.pop, self._fields, self))
            if changes:
                message = f"Got unexpected field names: {list(changes)!r}"
                raise ValueError(message)
            return record

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            fields = zip(self._fields, self, strict=True)
            return (
                f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in fields)})"
            )

        def __getnewargs__(self):
            return tuple(self)

    class _Recorded(type):
        """Makes a class of records of a class body; what it makes has `type` for its type."""

        def __new__(cls, name, bases, body):
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body[field] for field in fields if field in body}
            if tuple(defaults) != fields[len(fields) - len(defaults) :]:
                message = f"a field without a default stands behind one that has one in {name}"
                raise TypeError(message)
            body |= {field: _tuplegetter(at, None) for at, field in enumerate(fields)}
            body |= {
                "__slots__": (),
                "__match_args__": fields,
                "_fields": fields,
                "_field_defaults": defaults,
                "__new__": _maker(body["__qualname__"], fields, tuple(defaults.values())),
            }
            return type(name, (_Record,), body)

    class NamedTuple(metaclass=_Recorded):
        """A tuple whose fields have names and types, as `typing.NamedTuple` is."""

    _CODES = {}

    def _maker(owner, fields, defaults):
        """Return the `__new__` of a class: the compiled one for as many fields, with its names."""
        code = _CODES.get(len(fields))
        if code is None:
            names = ", ".join(f"_{at}" for at in range(len(fields)))
            written = (
                f"lambda _cls, {names}: _new(_cls, ({names},))"
                if names
                else "lambda _cls: _new(_cls)"
            )
            code = _CODES[len(fields)] = eval(written).__code__  # noqa: S307 - of numbers alone
        named = code.replace(
            co_varnames=("_cls", *fields), co_name="__new__", co_qualname=f"{owner}.__new__"
        )
        return FunctionType(named, {"_new": tuple.__new__}, "__new__", defaults)


__all__ = ["NamedTuple"]
