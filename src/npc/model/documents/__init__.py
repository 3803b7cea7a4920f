"""What may stand in a YAML document of each kind: the plan format, as pydantic models.

Loaded only to say what is wrong with a document; see `npc.model.accepting`.
"""

from npc.model.documents.arrangement import ArrangementDocument
from npc.model.documents.fields import Shape
from npc.model.documents.monthly_plan import MonthlyPlanDocument
from npc.model.documents.notice import NoticeDocument
from npc.model.documents.settings import SettingsDocument
from npc.model.documents.work_points import WorkPointsDocument

DOCUMENTS: dict[str, type[Shape]] = {
    "work-points": WorkPointsDocument,
    "arrangement": ArrangementDocument,
    "monthly-plan": MonthlyPlanDocument,
    "notice": NoticeDocument,
    "settings": SettingsDocument,
}
"""The model of each kind of document; `settings` is `npc.yaml`, which says no kind."""
