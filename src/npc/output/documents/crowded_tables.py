"""Tables that are better on turned pages: of very many columns, or far higher on upright ones."""

from collections.abc import Iterator, Sequence
from math import ceil

from npc.kinds.columns import columns_of
from npc.layout.columns import CellColumn
from npc.layout.flowing import UNIT
from npc.layout.heights import Heights
from npc.layout.profile import Area, Profile
from npc.layout.widths import fitted
from npc.output.templating.labels import label_columns
from npc.plan import Arrangement, Plan
from npc.records import NamedTuple

_MOST_UPRIGHT = 10
"""Columns that an upright page holds well."""
_HIGH, _LOWER = 12, 2 / 3
"""Lines of a row that is high, and the part of them that is left where turning the page helps."""
_MANY_PAGES, _MORE_PAGES = 3, 1.3
"""Upright pages that are many, and how many times as many as turned ones they may be."""
_MOST_ROWS = 500
"""Rows by which a table is judged; a longer one is not."""


class CrowdedTable(NamedTuple):
    """A table whose columns are narrow because its pages are upright."""

    paper: Arrangement
    columns: int
    upright: "Size | None" = None
    turned: "Size | None" = None


class Size(NamedTuple):
    """How much of the paper a table takes."""

    part: float
    """Of a page, or of several."""
    highest: int
    """Lines of its highest row."""

    @property
    def pages(self) -> int:
        """The pages that it fills or begins."""
        return ceil(self.part)


def crowded_tables(plan: Plan) -> Iterator[CrowdedTable]:
    """Find tables that should be turned."""
    profile = Profile(plan.format)
    for paper in plan.arrangements:
        if paper.form != "table" or paper.orientation == "landscape":
            continue
        columns = _cells(paper)
        if len(columns) > _MOST_UPRIGHT:
            yield CrowdedTable(paper, len(columns))
            continue
        if len(columns[0].texts) > _MOST_ROWS:
            continue
        upright, turned = (_size(columns, profile.area(landscape=way)) for way in (False, True))
        is_high = upright.highest > _HIGH and turned.highest <= _LOWER * upright.highest
        is_long = upright.pages >= _MANY_PAGES and upright.part >= _MORE_PAGES * turned.part
        if is_high or is_long:
            yield CrowdedTable(paper, len(columns), upright, turned)


def _cells(paper: Arrangement) -> list[CellColumn]:
    """Read the columns of a table as it is on paper, without its labels' rows."""
    named = columns_of(paper)
    labels = [CellColumn("category") for _ in range(label_columns(paper))]
    columns = [
        *labels,
        CellColumn("number"),
        *map(CellColumn, ("matter", *(one.col for one in named))),
    ]
    items = [item for category in paper.categories for item in category.all_items]
    for item in items:
        texts = (item.category, "", str(item.number), item.text, *(one.text(item) for one in named))
        shown = (*texts[: len(labels)], *texts[2:])
        for column, text in zip(columns, shown, strict=True):
            column.take(text, is_sampled=column.name != "category")
    for label in labels:
        label.texts.extend("" for _ in items)
    return columns


def _size(columns: Sequence[CellColumn], area: Area) -> Size:
    """Reckon the pages that a table fills, and its highest row."""
    widths, _ = fitted(columns, [""] * len(columns), area, 1)
    cells = [
        Heights(column, width, width).at(max(UNIT, width)).heights
        for column, width in zip(columns, widths, strict=True)
    ]
    heights = list(map(max, *cells, [1] * len(cells[0])))
    profile = area.profile
    around = 2 * profile.twips("table.cell-top") + 10
    height = sum(lines * profile.twips("table.line-pitch") + around for lines in heights)
    return Size(height / area.height, max(heights, default=0))
