"""How the documents of plans look, and what of that is not the official format, said on stderr."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from npc.cli.console import notify
from npc.cli.paths import show_path
from npc.kinds.spelling import spelt
from npc.messages import Message, Verbatim
from npc.output.documents.volumes import Volume
from npc.output.theme import Theme
from npc.plan import Plan
from npc.reading.settings import Settings

if TYPE_CHECKING:
    from npc.layout.profile import Deviation, Profile
    from npc.output.documents.docx.reference import ReferenceStyles


class Themes:
    """Works out how documents look; a Word file that several plans name is read once."""

    def __init__(self, reference: str | None = None) -> None:
        """Take the Word file that the command line names; it goes before that of `npc.yaml`."""
        self._named = Path(reference) if reference is not None else None
        self._references: dict[Path, ReferenceStyles] = {}

    def of(self, plan: Plan, settings: Settings, *, takes_styles: bool) -> Theme:
        """Return the theme of a plan's documents.

        Args:
            plan: The plan.
            settings: The settings that hold for it.
            takes_styles: Whether the document is a Word file, or made from one.

        Raises:
            RenderError: The Word file with the styles is wrong.

        """
        path = self._named or settings.reference_docx
        reference = self._reference(path, plan) if path and takes_styles else None
        return Theme(settings.templates, reference)

    def _reference(self, path: Path, plan: Plan) -> "ReferenceStyles":
        """Read the Word file whose styles are taken, and say which of ours it lacks."""
        if path not in self._references:
            from npc.output.documents.docx.reference import read_reference

            self._references[path] = read_reference(path)
            reference = self._references[path]
            lacking = {_MISSING: reference.missing(plan), _UNTOUCHED: reference.untouched(plan)}
            for message, names in lacking.items():
                if names:
                    shown = list(map(Verbatim, names[:_SHOWN_STYLES]))
                    notify(
                        message.format(
                            path=Verbatim(show_path(path)), names=shown, count=len(names)
                        )
                    )
        return self._references[path]


def show_deviations(plans: Iterable[Plan]) -> None:
    """Say each measure once, in the order of the profile, with the clause that says otherwise."""
    formats = [plan.format for plan in plans if plan.format]
    if not formats:
        return
    from npc.layout.profile import Profile

    _show(dict.fromkeys(found for settings in formats for found in Profile(settings).deviations))


def show_style_deviations(plan: Plan, theme: Theme) -> None:
    """Say what the styles that were taken from a Word file bring that the standard has otherwise."""
    if theme.reference is None:
        return
    _show(theme.reference.deviations(plan))
    displaced = theme.reference.displaced(plan)
    if displaced:
        notify(_DISPLACED.format(names=list(map(Verbatim, displaced))))


def _show(deviations: "Iterable[Deviation]") -> None:
    from npc.layout.measure import written

    for deviation in deviations:
        measure = deviation.measure
        pattern = _STANDARD if measure.clause else _PRACTICE
        notify(
            pattern.format(
                name=measure.name,
                label=measure.label,
                value=written(measure, deviation.value),
                usual=written(measure, measure.value) or _NONE,
                clause=measure.clause,
            )
        )


def _profile(plan: Plan, theme: Theme) -> "Profile":
    """Return the measures of a plan's documents, with the sizes that a Word file brings."""
    from npc.layout.profile import Profile

    sizes = theme.reference.sizes() if theme.reference else {}
    return Profile({**plan.format, **sizes})


def show_wide_lines(plan: Plan, theme: Theme) -> None:
    """Say which lines of titles wrap although they were broken by hand."""
    from npc.output.documents.wide_lines import wide_lines

    for line in wide_lines(plan, _profile(plan, theme)):
        told = _WIDE.format(line=line.text, width=f"{line.width:g}", room=line.room)
        notify(told.with_keys(plan.keys))


def show_crowded_tables(plan: Plan) -> None:
    """Say which tables are so crowded that their pages should be turned."""
    from npc.output.documents.crowded_tables import crowded_tables

    for table in crowded_tables(plan):
        if table.upright and table.turned:
            notify(
                _HIGH.format(
                    title=table.paper.title,
                    pages=table.upright.pages,
                    lines=table.upright.highest,
                    fewer=table.turned.pages,
                    lower=table.turned.highest,
                ).with_keys(plan.keys)
            )
        else:
            told = _CROWDED.format(title=table.paper.title, count=table.columns)
            notify(told.with_keys(plan.keys))


def show_first_page(volume: Volume, theme: Theme, *, draft: bool) -> None:
    """Say of which notice the first page shows no text, or the signature stands alone on the last one."""
    if not volume.plan.notices:
        return
    from npc.output.documents.docx.first_page import first_page
    from npc.output.documents.selecting import document_tree

    plan = volume.plan
    tree = document_tree(plan, templates=theme.templates, only=volume.only, draft=draft)
    first = first_page(tree.sections[0], _profile(plan, theme).area())
    if not first.is_good:
        message = _SIGNED_ALONE if first.has_room else _NO_TEXT
        notify(message.format(title=plan.notices[0].title).with_keys(plan.keys))


_SHOWN_STYLES = 6
"""How many are named: of those that are not there, mostly all of ours, the first ones do."""
_MISSING = Message(
    "“{path}” lacks {count} styles, which stay as they are: {names}",
    "“{path}”中没有的{count}种样式仍用原样：{names}",
)
_UNTOUCHED = Message(
    "“{path}”: {count} styles without a Chinese font, as Word makes them, are not taken: {names}",
    "“{path}”：{count}种样式是 Word 原样、没有设过中文字体，不取用：{names}",
)
_DISPLACED = Message(
    "aligned, indented, spaced or weighted otherwise than the official format: {names}",
    "对齐、缩进、段间距或粗细与公文格式不同的样式：{names}",
)
_STANDARD = Message(
    "deviates from GB/T 9704-2012, {clause}: {label} ({name}) is {value}, not {usual}",
    "与GB/T 9704-2012第{clause}条不同：{label}（{name}）为{value}，标准为{usual}",
)
_PRACTICE = Message(
    "differs from usual practice: {label} ({name}) is {value}, not {usual}",
    "与通行做法不同：{label}（{name}）为{value}，通常为{usual}",
)
_NONE = Message("as the Chinese", "与中文字体相同")
_WIDE = spelt(
    Message(
        "warning: the line “{line}” of <title-lines> is {width} characters wide and wraps, a line of the "
        "title holds {room}; break the title into shorter lines",
        "警告：<title-lines> 中的“{line}”有{width}个字，标题每行最多{room}个字，会再次回行；请改分为较短的行",
    )
)
_NO_TEXT = spelt(
    Message(
        "warning: the recipients of “{title}” fill the first page, which must show text; "
        "write them as <Imprint.to> in <imprint>, not in the notice (GB/T 9704-2012, 7.3.2)",
        "警告：“{title}”的主送机关排满首页，首页应显示正文；请把主送机关从通知的 <Notice.to> 移到版记（<imprint>）的 <Imprint.to>"
        "（GB/T 9704-2012 第7.3.2条）",
    )
)
_SIGNED_ALONE = spelt(
    Message(
        "warning: signature and date of “{title}” have no room on a page with text; make the text longer or "
        "shorter, or write the recipients as <Imprint.to> in <imprint> (GB/T 9704-2012, 7.3.2, 7.3.5.5)",
        "警告：“{title}”的署名和成文日期排不到有正文的一面；请增减正文，或者把主送机关从通知的 <Notice.to> 移到版记（<imprint>）的 <Imprint.to>"
        "（GB/T 9704-2012 第7.3.2、7.3.5.5条）",
    )
)
_CROWDED = spelt(
    Message(
        "warning: the table of “{title}” has {count} columns, which are narrow on an upright page; turn it with "
        "<orientation>: <orientation=landscape>, or choose <columns>",
        "警告：“{title}”的表格有{count}栏，竖排的纸上各栏太窄；请写 <orientation>: <orientation=landscape> 改为横排，或用 <columns> 选定栏目",
    )
)
_HIGH = spelt(
    Message(
        "note: upright, the table of “{title}” takes about {pages} pages and its highest row {lines} lines; turned with "
        "<orientation>: <orientation=landscape> it takes {fewer}, and that row {lower}",
        "提示：“{title}”的表格竖排约需{pages}页，最高的一行有{lines}行字；写 <orientation>: <orientation=landscape> 改为横排，约需{fewer}页，该行有{lower}行字",
    )
)
