"""On what findings stand, as reports tell it."""

from npc.diagnostics import Ground
from npc.messages import Message, Verbatim

_GROUND = Message("ground: {ground}", "依据：{ground}")
_QUOTED = Message("{cited}: “{quote}”", "{cited}：“{quote}”")


def told(ground: Ground) -> Message:
    """Say on what a finding stands, and what is written there."""
    return _GROUND.format(ground=quoted(ground))


def quoted(ground: Ground) -> Message:
    """Return what is cited, and the words that stand there."""
    return (
        _QUOTED.format(cited=ground.cited, quote=Verbatim(ground.quote))
        if ground.quote
        else ground.cited
    )
