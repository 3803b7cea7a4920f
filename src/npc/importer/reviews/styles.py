"""How headings and points of a review stand: said once where all its parts have it alike."""

from npc.importer.found import FoundMapping, FoundValue

_KEYS = ("headings", "numbering", "lead-style")
_NUMBERING = "numbering"


def put_shared_styles(review: FoundMapping) -> None:
    """Move what all parts say alike from them to the review."""
    parts = [part for part in review.mappings("parts") if "sections" in part.values]
    for key in _KEYS:
        said = {part.text(key) for part in parts if part.text(key) or _needs(part, key)}
        if len(said) != 1 or not (value := said.pop()):
            continue
        for part in parts:
            part.values.pop(key, None)
        last = review.values.pop("parts")
        review.values[key] = FoundValue(value)
        review.values["parts"] = last


def _needs(part: FoundMapping, key: str) -> bool:
    """Whether a part that does not say a key would stand otherwise if the review said it."""
    headings = [*part.mappings("sections")]
    headings += [each for section in headings for each in section.mappings("subsections")]
    holding = [heading for heading in headings if heading.mappings("points")]
    if key == "headings":
        return True
    if key == _NUMBERING:
        return len(holding) > 1
    return any(point.text("lead") for heading in holding for point in heading.mappings("points"))
