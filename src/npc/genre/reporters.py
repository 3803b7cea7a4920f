"""Which organs report, read from the title of an item: 听取和审议区法院关于…的报告.

A joint report has several, each of which sends its own: 听取和审议市政府关于…情况、市法院关于…情况和
市检察院关于…情况的报告. A title that does not say who reports is of the organ that its category names.
"""

from collections.abc import Iterator

from npc.genre.actions import REPORTING
from npc.genre.lexicon.clauses import ADVERBS
from npc.genre.lexicon.levels import ALL_ORGANS, LEVELS, ORGANS, REPORTING_ORGANS
from npc.genre.lexicon.owners import OF_THE_PARTY, REPORTERS
from npc.genre.lexicon.titles import CONJUNCTIONS, ENDS_OF_NAMES, REPORTED_IN
from npc.genre.prose import occurrences

_PAPERS = ("报告", "汇报", "通报")
_LONGEST = 24
"""Characters of an organ's name, with its district; longer ones are no names."""
_NEAR = 12
"""Characters within which the name of an organ ends where 关于 does not follow it."""
_JOINERS = ("、", *CONJUNCTIONS)


def reporters(title: str, category: str = "") -> tuple[str, ...]:
    """Return the organs that report, in their order; none where nothing says who does.

    Args:
        title: The title of an item, as written.
        category: The name of its category. Where the title has no verb, as 关于…的报告, that of the
            category counts, and so does the one organ that it names: 听取区政府专项报告.

    """
    adverb = next((word for word in ADVERBS if title.startswith(word)), "")  # 分别听取
    title = title.removeprefix(adverb)
    verb = next((verb for verb in REPORTING if title.startswith(verb)), None)
    reported = any(word in title for word in _PAPERS) and any(
        word in category for word in REPORTED_IN
    )
    if verb is None and not reported:
        return ()
    named = _named(title.removeprefix(verb or ""))
    return named or (_only(category) if reported else ())


def is_of_the_law(organ: str) -> bool:
    """Whether an organ is of those whose reports 监督法 speaks of: 一府一委两院.

    The head of a department may report for the government (监督法 of 2024, article 16).
    """
    if "人大" in organ or organ.endswith(OF_THE_PARTY):
        return False
    return any(name in organ for name in ORGANS) or organ.endswith(_DEPARTMENTS)


def _named(text: str) -> tuple[str, ...]:
    """Read who reports from a title without its verb."""
    first, *others = text.split("关于")
    if not others or not others[0]:
        return tuple(dict.fromkeys(_leading(text)))
    named = _together(first) or _whole(first)
    if not named:
        return tuple(dict.fromkeys(_leading(text)))
    further = (organ for matter in others[:-1] for organ in _behind(matter))
    return tuple(dict.fromkeys((*named, *further)))


def _whole(text: str) -> tuple[str, ...]:
    """Read what stands before 关于 as the name of one organ or department."""
    organ = text.strip()
    is_name = 0 < len(organ) <= _LONGEST and organ.endswith((*ORGANS, *REPORTERS))
    return (organ,) if is_name and _is_plain(organ) else ()


def _together(text: str) -> tuple[str, ...]:
    """Read 市政府、市法院和市检察院, or “两院”, as the organs that it names."""
    bare = text.strip().translate(_UNQUOTED)
    for name, organs in ALL_ORGANS.items():
        if bare.endswith(name):
            place = bare.removesuffix(name)
            return tuple(place + organ for organ in organs) if len(place) <= _NEAR else ()
    for joiner in _JOINERS:
        bare = bare.replace(joiner, "、")
    organs = tuple(bare.split("、"))
    return organs if len(organs) > 1 and all(map(_is_organ, organs)) else ()


_UNQUOTED = str.maketrans("", "", '“”"')


def _behind(matter: str) -> tuple[str, ...]:
    """Read who reports next from the end of a matter: 扫黑除恶工作情况和市检察院, before 关于."""
    last = max(map(matter.rfind, _JOINERS))
    for joiner in _JOINERS:
        for at in reversed(list(occurrences(matter, joiner))):
            organ = matter[at + len(joiner) :]
            is_apart = joiner == "、" or matter[:at].endswith(ENDS_OF_NAMES)
            if _is_organ(organ) and (is_apart or (at == last and organ[0] in LEVELS)):
                return (organ,)
            if is_apart and organ.startswith(tuple(LEVELS)) and _is_department(organ):
                return (organ,)
    return ()


def _leading(text: str) -> Iterator[str]:
    """Yield the organs that a text begins with: 县政府、县法院半年工作情况的报告."""
    rest = text
    while rest:
        ends = [rest.find(name) + len(name) for name in ORGANS if 0 <= rest.find(name) <= _NEAR]
        organ = rest[: min(ends, default=0)]
        if not organ or not (_is_plain(organ) if rest is text else _is_organ(organ)):
            return
        yield organ
        rest = rest[len(organ) :]
        joiner = next((joiner for joiner in _JOINERS if rest.startswith(joiner)), "")
        rest = rest[len(joiner) :] if joiner else ""


def _only(category: str) -> tuple[str, ...]:
    """Return the organ that a category names; none where it names several."""
    text = category
    for verb in REPORTING:
        text = text.partition(verb)[2] or text
    found = tuple(_leading(text))
    named = sum(max(map(category.count, names)) for names in REPORTING_ORGANS.values())
    return found if len(found) == named == 1 else ()


def _is_organ(name: str) -> bool:
    """Whether words are the name of one of 一府一委两院 and no more: 市检察院."""
    organ = max((organ for organ in ORGANS if name.endswith(organ)), key=len, default="")
    place = name.removesuffix(organ)
    return bool(organ) and len(place) <= _NEAR and _is_plain(name) and _PARTICLES.isdisjoint(place)


def _is_department(name: str) -> bool:
    is_short = len(name) <= _NEAR and _PARTICLES.isdisjoint(name[:2])
    return is_short and name.endswith(_DEPARTMENTS) and _is_plain(name)


_PARTICLES = frozenset("对向的在有就、和及与")
"""What does not stand in the name of a place."""


def _is_plain(organ: str) -> bool:
    """Whether words can be a name: no year, title or second clause is in them."""
    return not any(word in organ for word in ("年", "《", "》", "，", "；", "：", "关于"))


_DEPARTMENTS = ("局", "厅", "委", "部门")
