"""One fault that a text has several times: one finding, with all of its places."""

from collections.abc import Iterable, Iterator

from npc.rules.base import Change, Finding


def told_once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Put together what a rule finds several times in one text, one behind the other.

    Rules go through the texts one by one, so that only findings of one text are waited for.
    """
    waiting: list[Finding] = []
    for finding in findings:
        if finding.rule.code in _EACH_BY_ITSELF:
            yield finding
            continue
        if waiting and (finding.at != waiting[0].at or len(waiting) == _MOST):
            yield from _together(waiting)
            waiting = []
        waiting.append(finding)
    yield from _together(waiting)


def _together(findings: list[Finding]) -> Iterator[Finding]:
    if len(findings) == 1:  # as nearly all are
        yield findings[0]
        return
    alike: dict[Finding, list[Change]] = {}
    for finding in findings:
        fix = finding.fix
        bare = finding._replace(fix=fix and fix._replace(changes=()))
        alike.setdefault(bare, []).extend(fix.changes if fix else ())
    for bare, changes in alike.items():
        places = tuple(sorted(set(changes)))
        yield bare._replace(fix=bare.fix and bare.fix._replace(changes=places))


_EACH_BY_ITSELF = frozenset(("NPC403",))
"""Rules on places that are still to be filled in: each is filled in by itself, and a baseline knows which were."""
_MOST = 1000
"""Findings of one text that are waited for; one that has more, has slipped in some other way."""
