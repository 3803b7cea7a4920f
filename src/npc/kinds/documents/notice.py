"""`kind: notice`: the notice by which the work points are issued (关于印发《…》的通知)."""

from pydantic import Field

from npc.kinds.documents.common import PlanDocument
from npc.kinds.documents.fields import OneOrMore, PlainText
from npc.kinds.documents.issuing import HeadShape, ImprintShape, SignatureShape


class NoticeDocument(PlanDocument):
    """The whole notice; the work points follow it as what is issued."""

    to: OneOrMore = Field((), description="主送机关")
    text: PlainText | None = Field(None, description="正文；不写则由题注生成")
    signature: SignatureShape | None = Field(None, description="署名和成文日期")
    head: HeadShape | None = Field(None, description="版头")
    imprint: ImprintShape | None = Field(None, description="版记")
