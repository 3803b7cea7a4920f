"""Of what a sentence tells when it comes to a number: which year, whether all of it, of whom."""

import re

from npc.genre.figure_names import OrganNames, plain_opening
from npc.genre.lexicon import figures as lexicon
from npc.genre.lexicon.dashes import RANGE_SIGNS
from npc.genre.lexicon.numerals import COUNTING, ONE_TO_TEN
from npc.genre.prose import is_short_for
from npc.genre.years import all_years_in

_CLAUSES = re.compile("([，：；])")
_BRACKETS = re.compile("([（）])")
_COUNTING = "".join(sorted(COUNTING))
_TERM = re.compile(rf"(?<![0-9{ONE_TO_TEN}])[0-9{ONE_TO_TEN}]++届")
_MONTH = rf"[0-9{ONE_TO_TEN}]月(?!度)"
_OTHER_TIME = re.compile(
    rf"\d{{4}}年?[{RANGE_SIGNS}至到]|{'|'.join(lexicon.OTHER_TIME)}|{_MONTH}|(?<!\d)\d{{1,2}}年|(?<![0-9{_COUNTING}])[{ONE_TO_TEN[1:]}]年"
)
_PERIOD = re.compile(rf"(?:今年|\d{{4}}年)?(?:{'|'.join(lexicon.PERIODS)}|\d{{0,1}}{_MONTH})")
_YEARS_END = re.compile(r"(?:截至|截止|至|到)(?:\d{4}年)?(?:12|十二)月(?:底|末|[0-9]{1,2}日)?")
_OWN_YEAR = re.compile("|".join((*sorted(lexicon.WHOLE_YEAR, key=len, reverse=True), "年以来")))
_ACTS_EARLY = 10
"""Characters of a clause in which who acts is named: 全区各级联络站."""
_OPENING = 60
"""Characters of a clause in which it is said when, and of whom."""
_MANY = 3
"""Years of a sentence that are kept."""


class FigureScope:
    """What the sentence up to a number says; read piece by piece, each once."""

    __slots__ = (
        *("_has_other_time", "_has_others", "_is_lasting", "_is_narrowed", "_subset_depth"),
        *("_has_several", "_looks_ahead", "last_year"),
        *("ours", "depth", "is_whole", "leading_year", "sessions", "years"),
    )

    def __init__(self, ours: OrganNames) -> None:
        self.ours = ours
        self._looks_ahead = False
        self.last_year: int | None = None
        """The last year that a sentence began with."""
        self.new_paragraph()

    def new_paragraph(self) -> None:
        """Forget all, also what holds until a paragraph ends: 上半年，…."""
        self._is_lasting = False
        self.new_sentence()

    def new_sentence(self) -> None:
        """Forget what was said up to here."""
        self._has_other_time = self.is_whole = False
        self.depth = 0
        self.leading_year: int | None = None
        self.years: tuple[int, ...] = ()
        self._has_several = False
        self.sessions: frozenset[str] = frozenset()
        """Where suggestions came in, as far as it says so: 会议, 闭会."""
        self._new_part()

    def _new_part(self) -> None:
        self._has_others = self._is_narrowed = False
        self._subset_depth: int | None = None

    @property
    def is_of_year(self) -> bool:
        """Whether what is counted is all of a year's, by the plan's organ."""
        return not (
            self._looks_ahead
            or self._is_lasting
            or self._has_other_time
            or self._has_others
            or self._is_narrowed
            or self._subset_depth is not None
        )

    def read(self, text: str, *, begins_clause: bool) -> None:
        """Go on with the words up to the next number."""
        self._read_sessions(text)
        for piece in _CLAUSES.split(text):
            if piece in {"，", "：", "；"}:
                begins_clause = True
                if piece == "；":
                    self._new_part()
            elif piece:
                self._read_words(piece, is_beginning=begins_clause)
                begins_clause = False

    def _read_words(self, words: str, *, is_beginning: bool) -> None:
        years = all_years_in(words)
        bare = _TERM.sub("", _YEARS_END.sub("", words))
        is_whole = any(word in bare for word in lexicon.WHOLE_YEAR)
        if is_beginning:
            self._read_beginning(bare, is_whole=is_whole)
        self.is_whole |= is_whole or self.leading_year is not None
        self.years = tuple(dict.fromkeys((*self.years, *years)))[:_MANY]
        self._has_other_time |= _OTHER_TIME.search(_OWN_YEAR.sub("年", bare)) is not None
        self._read_brackets(words)

    def _read_sessions(self, words: str) -> None:
        """Go on with where suggestions came in: what names none is of what was named, if that is one.

        会议期间和闭会期间收到44件，已办结44件; behind 会议期间收到138件，闭会期间收到9件 a number may be of
        either, or of both.
        """
        named = came_in(words)
        self._has_several |= bool(named and self.sessions) and named != self.sessions
        self.sessions = named or (frozenset() if self._has_several else self.sessions)

    def _read_brackets(self, words: str) -> None:
        """Go on with 其中…: to the end of its brackets, as in 15次（其中扩大会议2次），…, or of the sentence."""
        for piece in _BRACKETS.split(words):
            if piece == "（":
                self.depth += 1
            elif piece == "）":
                self.depth -= 1
                if self._subset_depth and self.depth < self._subset_depth:
                    self._subset_depth = None
            elif self._subset_depth is None and any(word in piece for word in lexicon.SUBSET):
                self._subset_depth = self.depth

    def _read_beginning(self, words: str, *, is_whole: bool) -> None:
        rest = plain_opening(words[:_OPENING], self.ours) + words[_OPENING:]
        years = all_years_in(words.removesuffix(rest))
        if _PERIOD.match(rest) or _PERIOD.match(words):
            self._is_lasting = True
        elif is_whole or years:
            self._is_lasting = self._has_other_time = False
        if rest.startswith("以来"):  # 2023年以来 is of a year if that is the text's
            self.is_whole, rest = True, ""
        elif years and self.leading_year is None:
            self.leading_year = self.last_year = years[0]
        self._looks_ahead |= rest.startswith(lexicon.NEXT)
        self._has_others |= acts_of_others(rest[:_ACTS_EARLY], self.ours)
        self._is_narrowed |= is_narrowing(rest)


def came_in(words: str) -> frozenset[str]:
    """Return where words say that suggestions came in: 会议, 闭会."""
    return frozenset(
        name for name, signs in lexicon.CAME_IN.items() if any(sign in words for sign in signs)
    )


def is_narrowing(clause: str) -> bool:
    """Whether a clause says that what follows is of one matter: 围绕乡村振兴, 在经济监督方面."""
    is_of_one = clause.startswith(lexicon.NARROWING) or clause.endswith(lexicon.NARROWING_ENDS)
    return is_of_one and not any(word in clause for word in lexicon.GENERAL)


def acts_of_others(words: str, ours: OrganNames) -> bool:
    """Whether words in front of a verb name another organ, to which nothing is sent: 向区政府."""
    for place in ours.places:
        words = words.replace(f"{place}人大", "")
    others = (
        word for word in lexicon.OTHERS if word in words and not is_short_for(word, ours.organ)
    )
    at = min(map(words.find, others), default=-1)
    return at >= 0 and not any(word in words[:at] for word in lexicon.TOWARDS)


def is_other_than_all(before: str, ours: OrganNames) -> bool:
    """Whether the words before a verb say that it is planned, done for others, or some of several."""
    for organ in ours.organs:
        before = before.replace(f"协助{organ}", "")
    is_other = any(word in before for word in (*lexicon.PLANNED, *lexicon.BESIDE))
    return is_other or before.endswith(lexicon.PARTLY) or acts_of_others(before, ours)
