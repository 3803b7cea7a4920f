"""What the `rules` of an `npc.yaml` say, in the words of the command line."""

from collections.abc import Iterable, Iterator, Sequence

from npc.checking.selection import Selection, matching, words_in
from npc.diagnostics import Diagnostic, Place, Rule, Severity
from npc.errors import UsageError
from npc.kinds.problems import WRONG_VALUE
from npc.messages import Message
from npc.reading.settings import Settings
from npc.records import NamedTuple
from npc.source.document import Document, Node
from npc.source.values import elements, mapping, text

_STRICTEST = ("warning", "error", "never")
_NOTHING_LEFT = Message(
    "select and ignore leave no rule to check", "select 和 ignore 相抵，没有规则可查"
)
_CHOOSE = Message("delete one of the two", "删去其中一个")
_OPTIONS_LEAVE_NOTHING = Message(
    "these rules leave nothing of what the options select",
    "按这里的设置，命令行所选的规则全部不检查",
)
_SELECT_OTHER = Message("select other rules, or change npc.yaml", "改选其他规则，或修改 npc.yaml")


class RuleSettings(NamedTuple):
    """The rules of one `npc.yaml`, and what is wrong with them."""

    selection: Selection
    faults: tuple[Diagnostic, ...]
    place: Place

    def with_options(
        self, options: Selection, rules: Sequence[Rule]
    ) -> "tuple[Selection, Diagnostic | None]":
        """Add what the command line asks for, which counts for more.

        Returns:
            What is then asked for, and a finding where that is nothing at all: a run that finds
            nothing because nothing was sought would be taken for a plan in order.

        """
        both = Selection(
            self.selection.selected if options.selected is None else options.selected,
            self.selection.ignored | options.ignored,
            {**self.selection.severities, **options.severities},
        )
        if both.leaves_some_of(rules):
            return both, None
        if self.selection.leaves_some_of(rules):
            rule = WRONG_VALUE._replace(severity=Severity.INFO)
            return both, Diagnostic(rule, _OPTIONS_LEAVE_NOTHING, self.place, _SELECT_OTHER)
        return both, Diagnostic(WRONG_VALUE, _NOTHING_LEFT, self.place, _CHOOSE)


def rule_settings(settings: Settings, rules: Sequence[Rule]) -> RuleSettings | None:
    """Read the rules of an `npc.yaml`, if it has some."""
    given, document = mapping(settings.fields, "rules"), settings.document
    if not given or document is None:
        return None
    reading = _RuleReader(document, rules)
    selected, ignored = (reading.codes(given, key) for key in ("select", "ignore"))
    severities = reading.severities(mapping(given, "severity"))
    place = document.key_place(["rules"])
    chosen = Selection(selected or None, ignored, severities)
    return RuleSettings(chosen, tuple(reading.faults), place)


def strictest_fail_on(all_settings: Iterable[Settings]) -> str:
    """Return what makes a run over several repos fail; one that does not say fails on errors."""
    said = {
        text(mapping(setting.fields, "rules"), "fail-on") or "error" for setting in all_settings
    }
    return next((name for name in _STRICTEST if name in said), "error")


class _RuleReader:
    def __init__(self, document: Document, rules: Sequence[Rule]) -> None:
        self.faults: list[Diagnostic] = []
        self._document = document
        self._rules = rules

    def codes(self, given: dict[str, Node], key: str) -> frozenset[str]:
        """Read a list of rules."""
        found = (
            rule.code
            for written, path in written_rules(given, key)
            for word in words_in(written)
            for rule in self._matching(word, self._document.place_of(word, path))
        )
        return frozenset(found)

    def severities(self, given: dict[str, Node]) -> dict[str, Severity]:
        """Read the severities by rule."""
        return {
            rule.code: Severity(text(given, word) or "")
            for word in given
            for rule in self._matching(
                word.strip(), self._document.key_place(["rules", "severity", word])
            )
        }

    def _matching(self, word: str, place: Place) -> list[Rule]:
        try:
            return matching(word, self._rules)
        except UsageError as error:
            self.faults.append(Diagnostic(WRONG_VALUE, error.text, place, error.hint))
            return []


def written_rules(given: dict[str, Node], key: str) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    """Yield each text of a list of rules, and its path."""
    value = given.get(key)
    if isinstance(value, str):
        yield value, ("rules", key)
    for index, element in enumerate(elements(given, key)):
        if isinstance(element, str):
            yield element, ("rules", key, index)
