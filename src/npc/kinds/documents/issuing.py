"""What goes around a text when it is issued: 版头, 署名和成文日期, 版记 (GB/T 9704-2012, 7.2 to 7.4)."""

from typing import Annotated

from pydantic import Field

from npc.kinds.documents.fields import Date, OneOrMore, PlainText, Shape, choice

IMPRINT_PAGES = ("even", "last")

ImprintPage = Annotated[str, *choice(*IMPRINT_PAGES)]
WithSeal = Annotated[str, *choice("true", "false")]
"""Yes or no. pydantic alone would also take 1, on and Y."""


class HeadShape(Shape):
    """The red head (版头) of the first page."""

    mark: PlainText | None = Field(
        None, description="发文机关标志，照写照印；不写则为机关名称加“文件”二字"
    )
    number: PlainText | None = Field(None, description="发文字号，如 示常〔2025〕5号")
    signer: PlainText | None = Field(None, description="签发人（上行文）")
    copy_number: PlainText | None = Field(None, alias="copy-number", description="份号，如 000001")
    secrecy: PlainText | None = Field(None, description="密级和保密期限，如 秘密★1年")
    urgency: PlainText | None = Field(None, description="紧急程度，如 特急")


class ImprintShape(Shape):
    """The imprint (版记) at the end."""

    copies_up: OneOrMore = Field((), alias="copies-up", description="抄报机关")
    copies: OneOrMore = Field((), description="抄送机关")
    printed_by: PlainText = Field(alias="printed-by", description="印发机关")
    printed: Date = Field(description="印发日期")
    page: ImprintPage | None = Field(
        None, description="even：另起偶数面（默认）；last：排在正文、附件结束的那一面"
    )


class SignatureShape(Shape):
    """Who signs, and when (署名、成文日期)."""

    organ: PlainText | None = Field(None, description="署名；不写则为机关名称")
    date: Date = Field(description="成文日期")
    seal: WithSeal | None = Field(None, description="是否加盖印章，不写为不加盖")
