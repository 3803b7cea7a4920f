"""`kind: text`: a free text in the official form: 办法, 方案, 说明 … annexed to another paper, or by itself."""

from npc.kinds.issuing import Adoption, Head, Imprint, Signature, adopted, annexes
from npc.kinds.keys import key, needed
from npc.kinds.paper import Paper, Role
from npc.kinds.points import lead_style, numbering
from npc.kinds.record import One, Records
from npc.kinds.sections import Section, heading_form
from npc.kinds.types import LINE, TEXT


class Text(
    Paper,
    kind="text",
    chinese="文字附件",
    words="文字附件、文字、附件",
    part="text",
    template="text.html",
    usual_title="",
    role=Role.ANNEX,
):
    """A title, paragraphs, and sections with points as the body text has them."""

    has_many = True

    title: str = needed("title", LINE, "标题", "标题")
    adopted: tuple[Adoption, ...] = adopted()
    text: str | None = key("text", TEXT, "正文、内容", "各部分前的文字，或全文", prints="prose")
    sections: tuple[Section, ...] = key("sections", Records(Section), "部分、各部分", "各部分")
    heading_form: str | None = heading_form()
    numbering: str | None = numbering()
    lead_style: str | None = lead_style()
    annexes: tuple[str, ...] | None = annexes()
    signature: Signature | None = key("signature", One(Signature), "署名", "署名和成文日期")
    head: Head | None = key("head", One(Head), "版头", "版头")
    imprint: Imprint | None = key("imprint", One(Imprint), "版记", "版记")

    @property
    def name(self) -> str:
        """What it is called in short."""
        return self.title
