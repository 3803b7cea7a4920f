"""On what findings stand, as reports tell it."""

from npc.diagnostics import Ground
from npc.messages import Message

_CITED = Message("ground: {cited}", "依据：{cited}")
_QUOTED = Message("ground: {cited}: “{quote}”", "依据：{cited}：“{quote}”")


def told(ground: Ground) -> Message:
    """Say on what a finding stands, and what is written there."""
    pattern = _QUOTED if ground.quote else _CITED
    return pattern.format(cited=ground.cited, quote=ground.quote)
