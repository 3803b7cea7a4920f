"""Points (要点) of a text, and the numbers that are printed in front of them.

What stands in front of a point is worked out here and nowhere else: templates, findings and views
ask the point for its `label`, or how it is `named`.
"""

from collections.abc import Iterable, Mapping

from npc.genre.numerals import chinese_number
from npc.kinds.keys import key
from npc.kinds.record import Numbered
from npc.kinds.types import LINE, NAME, TEXT, choice
from npc.messages import Message

CONTINUOUS, BY_SECTION, CHINESE, UNNUMBERED = "continuous", "by-section", "（一）", "none"
NUMBERINGS = {
    CONTINUOUS: "全文连续",
    BY_SECTION: "每个标题下从1.起",
    CHINESE: "各部分分别编号",
    UNNUMBERED: "不编号",
}
"""How points may be numbered."""
RUN_IN, LINE_OF_ITS_OWN = "run-in", "line"
LEAD_STYLES = {RUN_IN: "后接正文", LINE_OF_ITS_OWN: "单独成行"}


def numbering() -> str | None:
    """Declare the key that says how points are numbered."""
    about = "要点的编号：<Section.numbering=continuous>（全文连续）、<Section.numbering=by-section>（每个标题下从1.起）、<Section.numbering=（一）>、<Section.numbering=none>（不编号）"
    return key(
        "numbering", choice(NUMBERINGS), "编号方式", f"{about}；不写则按上一级，再按 npc.yaml"
    )


def lead_style() -> str | None:
    """Declare the key that says where leads stand."""
    about = "要点首句的排法：<lead-style=run-in>（后接正文）、<lead-style=line>（单独成行）；不写则按上一级，再按 npc.yaml"
    return key("lead-style", choice(LEAD_STYLES), "首句排法", about)


class Point(Numbered):
    """A point (要点). Its `number` counts through the document, from 1, whatever is printed."""

    one_of = ("lead", "text")

    id: str | None = key("id", NAME, "编号、代号", "引用时用的名字；序号由程序编排")
    lead: str | None = key("lead", LINE, "首句、主题句", "加粗的首句", prints="prose")
    text: str | None = key(
        "text", TEXT, "正文、内容", "要点正文；空一行另起一段，[^名称] 是脚注", prints="prose"
    )
    ordinal: int = 0
    """The number that is printed, in its section, subsection or document."""
    numbering: str = CONTINUOUS
    """How it is numbered; under （一） subsections never by （一）."""
    lead_style: str = RUN_IN
    below: tuple[int, ...] = ()
    """The numbers of its section and, if it stands in one, its subsection."""

    @property
    def label(self) -> str:
        """What is printed in front of it: 3., （三）, or nothing."""
        if self.numbering == UNNUMBERED:
            return ""
        if self.numbering == CHINESE:
            return f"（{chinese_number(self.ordinal)}）"
        return f"{self.ordinal}."

    @property
    def mark(self) -> str:
        """The label as it stands before words: a blank follows 3., and none （三）."""
        return f"{self.label} " if self.label.endswith(".") else self.label

    @property
    def is_numbered_through(self) -> bool:
        """Whether the number that is printed is the one that counts through the document."""
        return self.numbering == CONTINUOUS and self.ordinal == self.number

    @property
    def named(self) -> Message:
        """How a sentence names it to who has the document before him: 第3点, 第二部分（一）第1点."""
        if self.is_numbered_through:
            return Message(f"point {self.number}", f"第{self.number}点")
        section, *subsection = self.below
        inner = "".join(f"（{chinese_number(number)}）" for number in subsection)
        english = ".".join(map(str, self.below))
        chinese = f"第{chinese_number(section)}部分{inner}"
        return Message(f"point {self.ordinal} of section {english}", chinese + self._within)

    @property
    def _within(self) -> str:
        if self.numbering == CHINESE:
            return self.label
        return f"第{self.ordinal}{'个要点' if self.numbering == UNNUMBERED else '点'}"


def points_by_name(points: Iterable[Point]) -> Mapping[str, Point]:
    """Return points by what may refer to them: the number through the document, and the id."""
    points = tuple(points)
    return {str(point.number): point for point in points} | {
        point.id: point for point in points if point.id
    }
