"""libyaml's events, and nothing else of PyYAML: the whole of it is loaded when somebody asks for it.

`import yaml` takes 11 ms, four fifths of it for loaders, dumpers and constructors in Python, of
which reading a plan uses none. `yaml._yaml`, the binding to libyaml, asks while it is loaded only
for classes of errors, tokens, nodes and events. So the package begins without running its own
`__init__`, which runs once anything else of it is asked for. Where PyYAML is built otherwise than
this expects, all of it is loaded at once.
"""

import sys
from importlib import import_module
from importlib.machinery import PathFinder
from types import ModuleType, SimpleNamespace

_LEAVES = ("error", "tokens", "events", "nodes")
_ERRORS = {
    "reader": "ReaderError",
    "scanner": "ScannerError",
    "parser": "ParserError",
    "composer": "ComposerError",
    "constructor": "ConstructorError",
    "emitter": "EmitterError",
    "serializer": "SerializerError",
    "representer": "RepresenterError",
}
"""Errors that the binding asks for, by the modules of PyYAML that are not loaded for them.

One pattern in `yaml.reader` takes as long to compile as a tenth of a validation.
"""


def begin() -> None:
    """Begin to load PyYAML with what libyaml's events need, unless it is there already."""
    if "yaml" in sys.modules:
        return
    try:
        _begin_lean()
    except Exception:  # noqa: BLE001 - whatever is otherwise than expected, the whole package will do
        for name in [name for name in sys.modules if name == "yaml" or name.startswith("yaml.")]:
            del sys.modules[name]
        import_module("yaml")


def _begin_lean() -> None:
    package = _package()
    sys.modules["yaml"] = package
    for name in _LEAVES:
        import_module(f"yaml.{name}")
    errors = sys.modules["yaml.error"]
    marked = {name: type(name, (errors.MarkedYAMLError,), {}) for name in _ERRORS.values()}
    unmarked = {"ReaderError": type("ReaderError", (errors.YAMLError,), {"__str__": _words})}
    for module, name in _ERRORS.items():
        setattr(package, module, SimpleNamespace(**{name: (marked | unmarked)[name]}))
    binding = import_module("yaml._yaml")
    for module in _ERRORS:
        delattr(package, module)
    vars(package)["__getattr__"] = lambda name: _rest(package, binding, name)


def _words(error: Exception) -> str:
    """Return what PyYAML itself would say of a character that cannot be read."""
    return str(import_module("yaml").reader.ReaderError(*error.args))


def _package() -> ModuleType:
    """Return the package as it is before anything of it is run."""
    spec = PathFinder.find_spec("yaml")  # `importlib.util` would load contextlib
    if spec is None or spec.submodule_search_locations is None:
        raise ImportError(name="yaml")
    package = ModuleType("yaml")
    package.__spec__, package.__loader__ = spec, spec.loader
    package.__package__, package.__file__ = "yaml", spec.origin
    package.__path__ = spec.submodule_search_locations
    return package


def _rest(package: ModuleType, binding: ModuleType, name: str) -> object:
    """Run what the package itself runs when it is loaded, and return what was asked for of it."""
    del vars(package)["__getattr__"]
    spec = package.__spec__
    if spec is not None and spec.loader is not None:
        spec.loader.exec_module(package)
    for module, error in _ERRORS.items():
        if hasattr(binding, error):
            setattr(binding, error, getattr(getattr(package, module), error))
    return getattr(package, name)


begin()

from yaml._yaml import CParser  # noqa: E402 - only now it can be loaded alone
from yaml.error import Mark, MarkedYAMLError, YAMLError  # noqa: E402
from yaml.events import (  # noqa: E402
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

__all__ = [
    "AliasEvent",
    "CParser",
    "DocumentEndEvent",
    "DocumentStartEvent",
    "MappingEndEvent",
    "MappingStartEvent",
    "Mark",
    "MarkedYAMLError",
    "ScalarEvent",
    "SequenceEndEvent",
    "SequenceStartEvent",
    "StreamEndEvent",
    "YAMLError",
]
