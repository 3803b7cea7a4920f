"""Values that an option may have, as far as npc knows them. Plans are looked into only for their departments."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path

from npc.cli.completing.completion import Completion
from npc.cli.completing.cursor import AskedValue
from npc.cli.completing.plans import departments_of, plans_named, years
from npc.cli.offered import Offered
from npc.messages import Message

_OF_FILES = ("FILE", "DIR", "PATH", "PLAN", "BEFORE", "AFTER")
"""Words in what stands for a value on help pages, where the shell knows more than npc."""
_SEPARATORS = ",，、"
"""Signs between names, where an option takes several."""


def takes_files(asked: AskedValue) -> bool:
    """Whether files may be meant."""
    return any(word in asked.metavar for word in _OF_FILES)


def values_for(asked: AskedValue) -> list[Completion]:
    """Return the values that begin as what is typed, with what stands before them in the same word."""
    known = [Completion(value) for value in asked.among]
    if asked.offered:
        known += _FOUND[asked.offered](asked.given)
    begins = [each for each in known if each.word.startswith(asked.begun)]
    if begins or asked.offered not in _LISTS:
        return [each._replace(word=asked.before + each.word) for each in begins]
    cut = max(map(asked.begun.rfind, _SEPARATORS)) + 1
    before, begun = asked.begun[:cut], asked.begun[cut:]
    return [
        each._replace(word=asked.before + before + each.word)
        for each in known
        if cut and each.word.startswith(begun)
    ]


def values_of_options() -> Iterable[Offered]:
    """Return all sorts of names that are known here."""
    return _FOUND


def _words(
    words: Iterable[object], _given: Mapping[str, str] | None = None
) -> Iterator[Completion]:
    yield from map(Completion, map(str, words))


def _plans(_given: Mapping[str, str]) -> Iterator[Completion]:
    from npc.cli.paths import show_path

    return _words(show_path(plan.path) for plan in plans_named(None))


def _departments(given: Mapping[str, str]) -> Iterator[Completion]:
    return _words(departments_of(given.get("plan") or given.get("path"), given.get("year")))


def _years(_given: Mapping[str, str]) -> Iterator[Completion]:
    return _words(years())


def _rules(_given: Mapping[str, str]) -> Iterator[Completion]:
    """Yield the codes of all rules, each with its name, as the names of their pages have them.

    To load the rules for their titles takes longer than a shell may wait.
    """
    from npc.rules import pages

    for path in sorted(Path(pages.__path__[0]).glob("NPC*.yaml")):
        code, _, name = path.stem.partition("-")
        yield Completion(code, Message(name, name))


def _rule_severities(given: Mapping[str, str]) -> Iterator[Completion]:
    from npc.diagnostics import Severity

    for rule in _rules(given):
        yield from (rule._replace(word=f"{rule.word}={severity}") for severity in Severity)


def _actions(_given: Mapping[str, str]) -> Iterator[Completion]:
    from npc.genre.actions import NAMES

    return _words(NAMES)


def _statuses(_given: Mapping[str, str]) -> Iterator[Completion]:
    from npc.genre.progress import Status

    return _words(("open", *Status, "overdue"))


def _kinds(_given: Mapping[str, str]) -> Iterator[Completion]:
    from npc.kinds.registry import documents

    return _words(documents())


def _platforms(_given: Mapping[str, str]) -> Iterator[Completion]:
    from npc.starting.recipes import NONE, RECIPES

    return _words((*RECIPES, NONE))


_FOUND: Mapping[Offered, Callable[[Mapping[str, str]], Iterable[Completion]]] = {
    Offered.PLANS: _plans,
    Offered.DEPARTMENTS: _departments,
    Offered.YEARS: _years,
    Offered.RULES: _rules,
    Offered.RULE_SEVERITIES: _rule_severities,
    Offered.MONTHS: partial(_words, (*range(1, 13), "now", "next")),
    Offered.QUARTERS: partial(_words, (*range(1, 5), "now", "next")),
    Offered.WEEKS: partial(_words, ("now", "next")),
    Offered.ACTIONS: _actions,
    Offered.STATUSES: _statuses,
    Offered.KINDS: _kinds,
    Offered.PLATFORMS: _platforms,
}
_LISTS = frozenset((Offered.RULES, Offered.DEPARTMENTS))
"""What may be named several times in one value."""
