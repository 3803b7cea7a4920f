"""`kind: work-points`: the body text of the year's work points (工作要点)."""

import datetime as dt

from npc.kinds.issuing import Adoption, Head, Imprint, Signature, adopted, annexes, published
from npc.kinds.keys import key, needed
from npc.kinds.notes import Note, notes
from npc.kinds.paper import Paper, Role
from npc.kinds.points import lead_style, numbering
from npc.kinds.record import One, Records
from npc.kinds.sections import Section, heading_form
from npc.kinds.types import TEXT, YEAR


class WorkPoints(
    Paper,
    kind="work-points",
    chinese="正文",
    words="工作要点、正文、要点、年度工作要点",
    part="body",
    template="work-points.html",
    usual_title="{organ}{year}工作要点",
    role=Role.BODY,
):
    """The body text (工作要点)."""

    year: int | None = needed("year", YEAR, "年度、年份、年", "年度")
    adopted: tuple[Adoption, ...] = adopted()
    published: dt.date | None = published()
    preamble: str | None = key("preamble", TEXT, "引言、前言", "引言", prints="prose")
    sections: tuple[Section, ...] = key(
        "sections", Records(Section), "部分、各部分、正文", "正文各部分"
    )
    heading_form: str | None = heading_form()
    numbering: str | None = numbering()
    lead_style: str | None = lead_style()
    notes: tuple[Note, ...] = notes()
    annexes: tuple[str, ...] | None = annexes("为安排表、月度计划")
    signature: Signature | None = key("signature", One(Signature), "署名", "署名和成文日期")
    head: Head | None = key("head", One(Head), "版头", "版头；有通知的写在通知里")
    imprint: Imprint | None = key("imprint", One(Imprint), "版记", "版记；有通知的写在通知里")
