"""What holds where plans are checked and printed: files, settings, rules, and what the machine has."""

from collections import Counter
from collections.abc import Sequence

from npc.checking.rule_changes import RuleChange
from npc.diagnostics import Place, Severity
from npc.messages import Message
from npc.reading.naming import kind_of
from npc.reading.plans import Reading
from npc.reading.settings import Settings
from npc.records import NamedTuple

BY_DEFAULT = Message("default", "默认")


class FileInForce(NamedTuple):
    """A file of a plan."""

    path: str
    kinds: tuple[str, ...]
    """Those of its documents, as they say it."""
    errors: int
    """How many were found when it was read."""


def files_of(reading: Reading) -> list[FileInForce]:
    """Return the files of a plan, in their order."""
    kinds: dict[str, list[str]] = {}
    for document in reading.documents:
        kinds.setdefault(document.path, []).append(kind_of(document))
    errors = Counter(
        one.place.path for one in reading.diagnostics if one.severity is Severity.ERROR
    )
    paths = [source.path for source in reading.sources]
    return [FileInForce(path, tuple(kinds.get(path, ())), errors[path]) for path in paths]


class SettingInForce(NamedTuple):
    """One setting of npc.yaml."""

    keys: tuple[str, ...]
    """The English keys that lead to it: rules, fail-on."""
    name: Message
    """The same as they are written."""
    value: str | None
    """As written, or what holds where nothing is; None where nothing does."""
    place: Place | None
    """Where it is written; None where it is not."""
    why: Message = BY_DEFAULT
    """Why the value holds, where it is not written."""


class RepoInForce(NamedTuple):
    """Plans for which one npc.yaml holds, or none."""

    settings: Settings
    values: Sequence[SettingInForce]
    changes: Sequence[RuleChange]
    readings: Sequence[Reading]
    templates: Sequence[str] = ()
    """The repo's own templates that go before those that are built in."""

    @property
    def path(self) -> str | None:
        """The path of npc.yaml as it is shown; None where there is none."""
        return self.settings.source.path or None

    @property
    def errors(self) -> int:
        """How many errors are in npc.yaml."""
        return sum(one.severity is Severity.ERROR for one in self.settings.diagnostics)


class MachineFact(NamedTuple):
    """Something of this machine that npc uses."""

    key: str
    name: Message
    value: str | None
    """What was found; None where it is not there."""
    about: Message
    """What it is for, or why it is so."""


class InForce(NamedTuple):
    """All that holds."""

    repos: Sequence[RepoInForce]
    machine: Sequence[MachineFact]
