"""What may stand in a YAML document of each kind: the plan format, as pydantic models.

Loaded only to say what is wrong with a document; see `npc.kinds.accepting`.
"""

from npc.kinds.documents.arrangement import ArrangementDocument
from npc.kinds.documents.fields import Shape
from npc.kinds.documents.monthly_plan import MonthlyPlanDocument
from npc.kinds.documents.notice import NoticeDocument
from npc.kinds.documents.settings import SettingsDocument
from npc.kinds.documents.work_points import WorkPointsDocument

DOCUMENTS: dict[str, type[Shape]] = {
    "work-points": WorkPointsDocument,
    "arrangement": ArrangementDocument,
    "monthly-plan": MonthlyPlanDocument,
    "notice": NoticeDocument,
    "settings": SettingsDocument,
}
"""The model of each kind of document; `settings` is `npc.yaml`, which says no kind."""
