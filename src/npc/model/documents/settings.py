"""`npc.yaml`: what holds for every plan of a repo."""

from npc.model.documents.common import Defaults
from npc.model.documents.fields import PlainText


class SettingsDocument(Defaults):
    """The whole of `npc.yaml`. A plan's own values win."""

    templates: PlainText | None = None
