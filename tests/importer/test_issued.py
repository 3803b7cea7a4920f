"""Which paper a notice issues."""

from npc.importer.found import FoundMapping
from npc.importer.found_plan import FoundPaper
from npc.importer.issued import name_issued


def _paper(kind: str, title: str) -> FoundPaper:
    mapping = FoundMapping()
    mapping.put_known("kind", kind)
    mapping.put_known("title", title)
    return FoundPaper(kind, mapping, None)


def test_a_notice_names_the_paper_of_its_title_unless_that_is_the_work_points() -> None:
    """That it issues the work points goes without saying; a review must be named."""
    review = _paper("review", "示例县人大常委会办公室2024年工作总结")
    points = _paper("work-points", "示例县人大常委会2025年工作要点")
    for issued, wanted in ((review, "review"), (points, "")):
        notice = _paper("notice", f"关于印发《{issued.mapping.text('title')}》的通知")
        name_issued([notice, review, points])
        assert notice.mapping.text("issues") == wanted
