"""What a figure counts: the words beside its number, as one name for what is written in several ways."""

from npc.genre.actions import COUNTED, DELIBERATING
from npc.genre.counts import OF_REPORTS
from npc.genre.lexicon.figures import FILLERS, HEARD, KNOWN
from npc.genre.meetings import is_session
from npc.genre.opening import organ_names, unnumbered, without
from npc.genre.places import names_of_place, own_words
from npc.genre.years import year_at_start
from npc.records import NamedTuple


class OrganNames(NamedTuple):
    """How the plan's organ is named in its own texts."""

    organs: tuple[str, ...]
    """区人大常委会, 常委会; the longest first."""
    places: tuple[str, ...]
    """南海区, 区: what its name begins with."""
    organ: str = ""
    """Who writes: what 机关党支部 counts in its own review is no other's."""

    @classmethod
    def of(cls, organ: str | None) -> "OrganNames":
        """Return the names of an organ; without one 区人大常委会 may be another's."""
        places = names_of_place(organ)
        return cls(organ_names(places), (*places, *own_words(places[-1])) if places else ())


NO_ORGAN = OrganNames.of(None)


class Meaning(NamedTuple):
    """What is known of a name: its kind, what is done where no verb says it, and its units."""

    name: str
    kind: str
    act: str
    units: str = ""

    @property
    def is_verb(self) -> bool:
        """Whether the name says itself what is done: 听取和审议专项工作报告, 任免."""
        return self.kind == "person" or self.name.startswith("听取")


def _meanings() -> dict[str, Meaning]:
    found = {
        word: Meaning(name, kind, act, units)
        for name, kind, words, act, units in KNOWN
        for word in words
    }
    for word in COUNTED:
        for ending in ("", "活动", "工作", "会" if word == "专题询问" else ""):
            found[word + ending] = Meaning(word, "category", "召开")
    for name, words in HEARD.items():
        for verbs, heard in ((DELIBERATING, "听取和审议"), (("听取",), "听取")):
            wordings = (verb + word for verb in verbs for word in words)
            found |= dict.fromkeys(wordings, Meaning(heard + name, "category", heard, OF_REPORTS))
    return found


MEANINGS = _meanings()
"""What each known wording means."""


def meeting_named(kind: str) -> str:
    """Return the name by which figures have a kind of meeting: 县人大常委会会议 is 常委会会议."""
    if is_session(kind):
        return "常委会会议"
    return MEANINGS[kind].name if kind in MEANINGS else kind


def plain_opening(text: str, ours: OrganNames) -> str:
    """Take off what may stand before a verb and says nothing of what is counted: 一是, 2024年, 全年共."""
    before = None
    while text != before:
        before = text
        text = without(ours.organs, without(FILLERS, unnumbered(text)))
        year = year_at_start(text)
        text = text[len(year) + 1 :].removeprefix("度") if year else text
    return text
