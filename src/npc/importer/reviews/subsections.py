"""Points of a review with （一） and leads on lines of their own, which are subsections: printed the same, and simpler."""

from npc.importer.found import FoundMapping
from npc.kinds.points import CHINESE, LINE_OF_ITS_OWN

_POINTS, _LEAD, _TITLE = "points", "lead", "title"
_STYLES = ("numbering", "lead-style")


def make_subsections(part: FoundMapping) -> None:
    """Make subsections of the points of a part, where all of them stand as such."""
    sections = part.mappings("sections")
    holding = [section for section in sections if section.mappings(_POINTS)]
    is_so = (part.text("numbering"), part.text("lead-style")) == (CHINESE, LINE_OF_ITS_OWN)
    if not is_so or not all(map(_may_be_made, holding)):
        return
    for key in _STYLES:
        part.values.pop(key)
    for section in holding:
        section.values = {
            ("subsections" if key == _POINTS else key): value
            for key, value in section.values.items()
        }
        for point in section.mappings("subsections"):
            point.values = {_named(key): value for key, value in point.values.items()}


def _named(key: str) -> str:
    return _TITLE if key == _LEAD else key


def _may_be_made(section: FoundMapping) -> bool:
    """Whether all points of a section have leads, and it says nothing of their style itself."""
    points = section.mappings(_POINTS)
    has_own = any(key in section.values for key in (*_STYLES, "subsections"))
    return not has_own and all(point.text(_LEAD) for point in points)
