"""What goes around a text when it is issued: 版头, 题注, 附件, 署名和成文日期, 版记 (GB/T 9704-2012, 7.2 to 7.4)."""

import datetime as dt
from typing import Self

from npc.genre.prose import joined
from npc.kinds.containers import LINES, Many, Several
from npc.kinds.context import Context
from npc.kinds.keys import key, needed
from npc.kinds.record import Record, Records
from npc.kinds.types import DATE, NAME, TEXT, TRUTH, choice

PAGES = {"even": "偶数面", "last": "末面"}
_FILE = "文件"
_ORGANS = Several(lambda texts, _: (joined(text).rstrip("。；，") for text in texts))
"""Organs as written, without the mark that closes the line."""


class Head(Record):
    """The red head (版头) of the first page."""

    mark: str = key(
        "mark",
        LINES,
        "发文机关标志、机关标志",
        "发文机关标志，照写照印；不写则为机关名称加“文件”二字；联合行文的逐个写，“文件”写在最后一个之后",
        prints="name",
    )
    """发文机关标志, as printed; of joint organs a line each."""
    number: str | None = key("number", TEXT, "发文字号、文号", "发文字号，如 示常〔2025〕5号")
    signer: str = key("signer", LINES, "签发人", "签发人（上行文），一个或几个")
    copy_number: str | None = key("copy-number", TEXT, "份号", "份号，如 000001")
    secrecy: str | None = key("secrecy", TEXT, "密级", "密级和保密期限，如 秘密★1年")
    urgency: str | None = key("urgency", TEXT, "紧急程度", "紧急程度，如 特急")

    def finished(self, context: Context) -> Self:
        """Return it with its mark, which is usually the organ's name with 文件."""
        return self if self.mark else self._replace(mark=f"{context.organ or ''}{_FILE}")

    @property
    def organs(self) -> tuple[str, ...]:
        """The organs of a joint document, without 文件; one organ has it in its mark."""
        names = tuple(self.mark.split("\n"))
        return (*names[:-1], names[-1].removesuffix(_FILE)) if len(names) > 1 else names

    @property
    def word(self) -> str:
        """文件, if it stands beside the organs of a joint document."""
        return _FILE if "\n" in self.mark and self.mark.endswith(_FILE) else ""

    @property
    def signer_rows(self) -> tuple[str, ...]:
        """The signers, two a line one below the other (GB/T 9704-2012, 7.2.6)."""
        names = self.signer.split("\n") if self.signer else ()
        if len(names) < 2:  # noqa: PLR2004 - one, or none
            return tuple(names)
        wide = max(map(len, names))
        padded = [name.ljust(wide, "　") for name in names]
        return tuple(
            "　".join((*padded[at : at + 2], "　" * wide)[:2]) for at in range(0, len(names), 2)
        )


class Signature(Record):
    """Who signs, and when (署名, 成文日期)."""

    organ: str = key(
        "organ",
        LINES,
        "署名、机关、署名机关",
        "署名，一个或几个机关；不写则为机关名称",
        prints="name",
    )
    date: dt.date = needed("date", DATE, "日期、成文日期", "成文日期")
    seal: bool = key(
        "seal", TRUTH.otherwise(empty=False), "印章、盖章、加盖印章", "是否加盖印章，不写为不加盖"
    )
    """Whether a seal will be put on it, which takes another place on the page."""

    def finished(self, context: Context) -> Self:
        """Return it with who signs, usually the plan's organ."""
        return self if self.organ else self._replace(organ=context.organ or "")

    @property
    def organs(self) -> tuple[str, ...]:
        """Who signs, one or several."""
        return tuple(self.organ.split("\n"))


class Imprint(Record):
    """The imprint (版记) at the end."""

    to: tuple[str, ...] = key(
        "to",
        _ORGANS,
        "主送、主送机关",
        "主送机关，太多、首页排不下正文时写在这里，不写在通知的 <Notice.to>",
        prints="name",
    )
    copies_up: tuple[str, ...] = key(
        "copies-up", _ORGANS, "抄报、抄报机关", "抄报机关", prints="name"
    )
    copies: tuple[str, ...] = key("copies", _ORGANS, "抄送、抄送机关", "抄送机关", prints="name")
    printed_by: str = needed("printed-by", TEXT, "印发机关", "印发机关", prints="name")
    printed: dt.date = needed("printed", DATE, "印发日期", "印发日期")
    page: str = key(
        "page",
        choice(PAGES, also={"末页": "last", "最后一面": "last", "偶数页": "even"}).otherwise(
            "even"
        ),
        "版面、位置",
        "<Imprint.page=even>：另起偶数面（默认）；<Imprint.page=last>：排在正文、附件结束的那一面",
    )


class Adoption(Record):
    """One step of the adoption (题注), such as 2025-02-27 常委会会议 第29次 通过."""

    date: dt.date = needed("date", DATE, "日期、会议日期", "会议日期，如 2025-02-27")
    body: str = needed(
        "body", TEXT, "会议、会议名称", "会议，如 常委会会议、主任会议", prints="name"
    )
    session: str | None = key("session", TEXT, "届次、会次", "届次，如 第29次")
    action: str = needed("action", TEXT, "结果、方式", "做了什么：通过、原则通过、修改、印发")


def adopted() -> tuple[Adoption, ...]:
    """Declare the key of the steps of the adoption."""
    return key("adopted", Records(Adoption), "题注、通过情况", "题注：何时何会通过、修改、印发")


def published() -> dt.date | None:
    """Declare the key of the day on which it was made public."""
    return key("published", DATE, "公布日期", "公布日期")


def annexes(usual: str = "没有附件") -> tuple[str, ...] | None:
    """Declare the key of the annexes: ids of papers in their order; None where it is not said.

    Args:
        usual: What they are where it is not said, in Chinese.

    """
    about = f"附件及其次序，写各文件的 <id>；不写则{usual}"
    return key("annexes", Many(NAME).otherwise(None), "附件", about)
