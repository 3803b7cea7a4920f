"""Who puts a notice up, and when: 署名 and 成文日期."""

from npc.output.templating.filters import chinese_date
from npc.records import NamedTuple
from npc.views.view import View


class NoticeSignature(NamedTuple):
    """What stands below a notice, as templates write it."""

    organ: str
    date: str
    """The day by which it is judged; where none is, room to write one by hand."""


def signature_of(view: View[str]) -> NoticeSignature | None:
    """Return what stands below a view; None where it is no notice, or the plan names no organ."""
    if not view.notice or not view.notice.signature:
        return None
    is_chinese = view.language == "zh"
    day = "　　年　月　日" if is_chinese else "____-__-__"
    if view.as_of:
        day = chinese_date(view.as_of) if is_chinese else view.as_of.isoformat()
    return NoticeSignature(view.notice.signature, day)
