"""Set terms that are misspelt: those of npc and of the base of knowledge, and the repo's own."""

from collections.abc import Iterator

from npc.diagnostics import Ground
from npc.facts.wrong_words import Searched, WrongPlaces, WrongWords, is_part
from npc.genre.lexicon.terms import TERMS
from npc.genre.prose import bounds, occurrences
from npc.kinds.entries.formulations import Formulation
from npc.kinds.entries.organs import Reorganisation
from npc.plan import Location
from npc.records import NamedTuple


class _Term(NamedTuple):
    """A row of the table of terms."""

    wrong: str
    right: str
    not_before: str = ""
    """Characters that follow the wrong one in right words: 常委会议 in 常委会议事规则."""
    not_after: str = ""
    """Characters that go before it in right words: 委常委会议, a meeting of a party committee."""
    is_unsure: bool = False
    """Whether it may be written on purpose."""
    by_hand: bool = False
    """Whether a plan may say something else when it is put right: another organ, another slogan."""
    beside: tuple[str, ...] = ()
    """Words in whose clause it is right: 听取“一府两院”专项工作报告 is of these three."""
    unless: tuple[str, ...] = ()
    """Words that make it wrong all the same where the rows below a heading have one."""
    within: tuple[str, ...] = ()
    """Right words of the repo's own that hold it: what the repo calls right, npc does not correct."""
    since: int = 0
    """The plan's year from which on it is out of use."""
    grounds: tuple[Ground, ...] = ()
    """On what it stands, where the base of knowledge has it."""


def misspelt_terms(facts: Searched) -> Iterator[WrongWords]:
    """Find misspelt terms, each once a text; of two that share characters, the first."""
    told = WrongPlaces(())
    for term in _terms(facts):
        for found in _of(facts, term, told):
            told.take(found)
            yield found


def _terms(facts: Searched) -> Iterator[_Term]:
    """Yield the repo's own terms, and those of npc that it does not decide otherwise, which the plan says."""
    plan, says = facts.plan, facts.says
    own = plan.terms
    for wrong, right in own.items():
        if wrong and wrong != right and says(wrong):
            yield _Term(wrong, right)
    decided = {*own, *own.values()}
    terms = (_Term(*row) for row in TERMS if says(row[0]))
    for term in (*terms, *_formulations(facts), *_reorganised(facts)):
        is_out_of_use = not term.since or (plan.year is not None and plan.year >= term.since)
        if is_out_of_use and term.wrong not in decided:
            within = tuple(words for words in own.values() if term.wrong in words) if own else ()
            yield term._replace(within=within) if within else term


def _formulations(facts: Searched) -> Iterator[_Term]:
    """Yield how formulations of the base of knowledge are misspelt, from the year on in which they began."""
    for entry in facts.known.said(Formulation, facts.says, "misspelt"):
        for wrong in filter(facts.says, entry.misspelt):
            yield _Term(
                wrong,
                entry.right,
                entry.not_before,
                entry.not_after,
                entry.is_unsure or entry.is_unverified,
                since=int(entry.since[:4] or 0),
                by_hand=True,
                grounds=entry.grounds,
            )


def _reorganised(facts: Searched) -> Iterator[_Term]:
    """Yield the names that a reform put out of use, from the year of the reform on."""
    for entry in facts.known.said(Reorganisation, facts.says, "former"):
        for former in filter(facts.says, entry.former) if entry.is_set_term else ():
            yield _Term(
                former,
                entry.present,
                entry.not_before,
                entry.not_after,
                entry.is_unsure or entry.is_unverified,
                by_hand=True,
                beside=entry.beside,
                unless=entry.unless,
                since=int(entry.since[:4] or 0),
                grounds=entry.grounds,
            )


def _of(facts: Searched, term: _Term, told: WrongPlaces) -> Iterator[WrongWords]:
    wrong = term.wrong
    for text, at in facts.holding(wrong):
        unless = _unless(term, facts, at) if term.beside else None
        found = tuple(
            place
            for place in occurrences(text, wrong)
            if _stands(term, text, place)
            and not _is_meant(term, _clause(text, place), unless)
            and not told.hold(at, place, place + len(wrong))
        )
        if found:
            yield WrongWords(
                wrong,
                term.right,
                text,
                at,
                found,
                is_unsure=term.is_unsure,
                by_hand=term.by_hand,
                grounds=term.grounds,
            )


def _stands(term: _Term, text: str, at: int) -> bool:
    """Whether the wrong term itself stands at an offset, not a right word that holds it."""
    end = at + len(term.wrong)
    if any(is_part(term.wrong, words, text, at) for words in (term.right, *term.within)):
        return False
    before, after = text[max(0, at - 1) : at], text[end : end + 1]
    # Nothing is in every string.
    return not (before and before in term.not_after) and not (after and after in term.not_before)


def _is_meant(term: _Term, clause: str, unless: bool | None) -> bool:  # noqa: FBT001 - of three
    """Whether its clause, and what stands below the heading that it is in, say that it is right."""
    if not any(word in clause for word in term.beside):
        return False
    return not (any(word in clause for word in term.unless) if unless is None else unless)


def _clause(text: str, at: int) -> str:
    start, end = bounds(text, at, signs="，。；：\n")
    return text[start:end]


def _unless(term: _Term, facts: Searched, at: Location) -> bool | None:
    """Return whether what stands under a heading makes a term wrong; None where a text is none."""
    if len(at.path) == 1 or at.path[-1] not in _HEADINGS:
        return None
    below = facts.texts_below.get(at.parent, ())
    return any(word in text for text in below for word in term.unless)


_HEADINGS = frozenset(("title", "name"))
