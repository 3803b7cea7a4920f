"""Which measures of a document are not those of the official format, said on stderr."""

from collections.abc import Iterable

from npc.cli.console import talk
from npc.model.measure import written
from npc.model.plan import Plan
from npc.text import Text


def say_deviations(plans: Iterable[Plan]) -> None:
    """Say each measure once, in the order of the profile, with the clause that says otherwise."""
    formats = [plan.format for plan in plans if plan.format]
    if not formats:
        return
    from npc.render.profile import Profile

    for deviation in dict.fromkeys(one for said in formats for one in Profile(said).deviations):
        measure = deviation.measure
        pattern = _STANDARD if measure.clause else _PRACTICE
        talk(
            pattern.format(
                name=measure.name,
                label=measure.label,
                value=written(measure, deviation.value),
                usual=written(measure, measure.value) or _NONE,
                clause=measure.clause,
            )
        )


_STANDARD = Text(
    "deviates from GB/T 9704-2012, {clause}: {label} ({name}) is {value}, not {usual}",
    "与GB/T 9704-2012第{clause}条不同：{label}（{name}）为{value}，标准为{usual}",
)
_PRACTICE = Text(
    "differs from usual practice: {label} ({name}) is {value}, not {usual}",
    "与通行做法不同：{label}（{name}）为{value}，通常为{usual}",
)
_NONE = Text("as the Chinese", "与中文字体相同")
