"""Plans as an import finds them, put together by hand: an original, and what became of its words."""

from npc.importer.accounting import Accounting
from npc.importer.clippings import Clipping, behind, whole
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.found_plan import FoundPaper, FoundPlan
from npc.importer.segment import Segment
from npc.messages import Message
from npc.originals import places
from npc.originals.original import Block, Grid, GridCell, OfficeFile, Passage

FILE = "2025年安排表.docx"
LABEL = Message("number", "编号")
HEAD = Message("head of a table", "表头")
COUNT = Message("number of items", "项数")
TICK = Message("tick", "打勾")
SIGN = Message("sign at the end", "句末标点")


class ByHand:
    """An original that is written passage by passage, and taken into papers."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.accounting = Accounting()
        self._next = 0

    def paragraph(self, text: str) -> Passage:
        """Write a paragraph."""
        self.blocks.append(passage := self._passage(text, places.paragraph(self._next + 1)))
        return passage

    def table(self, *rows: list[str]) -> list[list[Passage]]:
        """Write a table; a cell without words has an empty passage in what is returned."""
        of = places.table(1 + sum(isinstance(block, Grid) for block in self.blocks))
        made = [
            [
                self._passage(text, places.cell(of, row, column))
                for column, text in enumerate(texts, 1)
            ]
            for row, texts in enumerate(rows, 1)
        ]
        cells = [
            [
                GridCell((passage,) if passage.text else (), row, column)
                for column, passage in enumerate(passages)
            ]
            for row, passages in enumerate(made)
        ]
        self.blocks.append(Grid(cells, of))
        return made

    def computed(self, why: Message, *clippings: Clipping) -> None:
        """Note words that npc makes."""
        for clipping in clippings:
            self.accounting.computed(clipping, why)

    def labelled(self, mapping: FoundMapping, key: str, passage: Passage, label: str) -> None:
        """Take a paragraph without the number before it."""
        self.computed(LABEL, Clipping(passage, 0, len(label)))
        mapping.put(key, behind(passage, len(label)))

    def plan(self, **papers: FoundMapping) -> FoundPlan:
        """Return the plan, of papers by name."""
        segment = Segment((), tuple(self.blocks), file=FILE)
        found = [
            FoundPaper(name.replace("_", "-"), mapping, segment) for name, mapping in papers.items()
        ]
        return FoundPlan(found, [OfficeFile(FILE, self.blocks)], self.accounting)

    def _passage(self, text: str, place: Message) -> Passage:
        self._next += 1
        return Passage(self._next - 1, text, place)


HEADS = ["类别", "序号", "项目", "承办单位", "时间", "常委会会议"]
ROWS = [
    [
        "听取和审议专项工作报告（2项）",
        "1",
        "听取县政府关于水污染防治的报告",
        "城建环资工委",
        "3月",
        "✓",
    ],
    ["", "2", "听取县政府关于民生实事的报告", "财经工委 选联工委", "6月份", "✓"],
    ["视察", "1", "视察学校食堂", "教科文卫工委", "9月", ""],
]


def arrangement(by: ByHand, heads: list[str] = HEADS, rows: list[list[str]] = ROWS) -> FoundMapping:
    """Write an arrangement with a table, and take it: the numbers, counts and ticks are made by npc."""
    mapping = FoundMapping()
    mapping.put_known("kind", "arrangement")
    mapping.put_known("year", 2025)
    mapping.put_known("organ", "示例县人大常委会")
    mapping.put("title", whole(by.paragraph("示例县人大常委会2025年监督工作安排表")))
    head, *made = by.table(heads, *rows)
    by.computed(HEAD, *map(whole, head))
    category = FoundMapping()
    for label, number, title, owners, when, tick in made:
        if label.text:
            category = mapping.add("categories")
            end = label.text.find("（") if "（" in label.text else len(label.text)
            category.put("name", Clipping(label, 0, end))
            if end < len(label.text):
                by.computed(COUNT, behind(label, end))
        by.computed(LABEL, whole(number))
        item = category.add("items")
        item.put("title", whole(title))
        item.put("owners", whole(owners), text=owners.text.replace(" ", "、"))
        item.put("when", whole(when), text=when.text.replace("份", ""))
        if tick.text:
            by.computed(TICK, whole(tick))
            item.put_texts("meetings", FoundValue("常委会会议"))
    return mapping
