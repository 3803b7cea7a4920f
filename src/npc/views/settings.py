"""What holds here: which files make up which plan, which settings and rules hold, and what the machine has."""

from collections.abc import Iterator, Sequence

from npc.checking.rule_changes import IGNORE, IGNORE_HERE, SELECT, RuleChange
from npc.kinds.registry import KINDS
from npc.messages import Message, Verbatim
from npc.reading.plans import Reading
from npc.views.phrases import PAUSE, SEMICOLON, joined, place_text
from npc.views.settings_records import (
    InForce,
    MachineFact,
    RepoInForce,
    SettingInForce,
    files_of,
)
from npc.views.table import Block, Cell, Column, Row, Text
from npc.views.view import Source, View

_FILES: tuple[Column[Text], ...] = (
    Column("plan", Message("plan", "计划"), cap=24),
    Column("file", Message("file", "文件"), share=1),
    Column("what", Message("what it is", "种类"), cap=24),
)
_SETTINGS: tuple[Column[Text], ...] = (
    Column("setting", Message("setting", "设置"), cap=28),
    Column("value", Message("value", "值"), share=1),
    Column("where", Message("set in", "写在"), cap=26),
)
_RULES: tuple[Column[Text], ...] = (
    Column("rule", Message("rule", "规则"), cap=24),
    Column("what", Message("what holds", "怎样"), cap=14),
    Column("where", Message("said in", "写在"), cap=30),
    Column("why", Message("why", "理由"), share=1),
)
_MACHINE: tuple[Column[Text], ...] = (
    Column("name", Message("name", "名称"), cap=20),
    Column("value", Message("found", "有没有"), share=1),
    Column("about", Message("what for", "用处"), cap=36),
)


def settings_view(found: InForce) -> View[Text]:
    """Show what holds, one npc.yaml after the other, and then the machine."""
    blocks = [block for repo in found.repos for block in _of_repo(repo)]
    plans = sum(len(repo.readings) for repo in found.repos)
    return View(
        "settings",
        _TITLE,
        plans,
        Source("", "", None, None),
        [*blocks, _machine(found.machine)],
        (),
        number=_PLANS.format(n=plans),
    )


_TITLE = Message("Settings", "生效的设置")
_PLANS = Message("plans: {n}", "{n}份计划")


def _of_repo(repo: RepoInForce) -> Iterator[Block[Text]]:
    above = repo.path or _NO_SETTINGS
    rows = [row for reading in repo.readings for row in _files(reading)]
    said = joined((above, _ERRORS.format(n=repo.errors) if repo.errors else ""), PAUSE)
    yield Block("files", _OF_FILES, _FILES, rows, _SAID_BY.format(path=said))
    values = [*map(_setting, repo.values)]
    own = _TEMPLATES.format(names=[*map(Verbatim, repo.templates)]) if repo.templates else ""
    remark = joined((_PLANS_WIN, own), SEMICOLON)
    yield Block("settings", _OF_SETTINGS, _SETTINGS, values, remark)
    yield Block("rules", _OF_RULES, _RULES, [*map(_rule, repo.changes)])


_NO_SETTINGS = Message("none, so all is as by default", "没有，全部用默认")
_SAID_BY = Message("settings file: {path}", "设置文件：{path}")
_OF_FILES = Message("Plans and their files", "计划和组成它的文件")
_OF_SETTINGS = Message("Settings of npc.yaml", "npc.yaml 的设置")
_PLANS_WIN = Message(
    "what a plan file says itself goes before it", "计划文件自己写了的，以计划文件为准"
)
_TEMPLATES = Message("own templates: {names}", "自己的模板：{names}")
_OF_RULES = Message("Rules that are off, or count otherwise", "关闭或改变的规则")


def _files(reading: Reading) -> Iterator[Row[Text]]:
    for file in files_of(reading):
        faults = _ERRORS.format(n=file.errors) if file.errors else ""
        said = joined((*map(_kind, file.kinds), faults), PAUSE)
        yield Row((Cell(reading.plan.name), Cell(file.path), Cell(said)))


def _kind(name: str) -> Text:
    kind = KINDS.get(name)
    return Message(kind.kind, kind.chinese) if kind else _UNKNOWN


_UNKNOWN = Message("unknown kind", "种类不明")
_ERRORS = Message("errors: {n}", "有{n}个错误")


def _setting(setting: SettingInForce) -> Row[Text]:
    value: Text = _UNSET if setting.value is None else setting.value
    where: Text = setting.why if setting.place is None else place_text(setting.place)
    return Row((Cell(setting.name), Cell(value), Cell(where)))


_UNSET = Message("-", "—")


def _rule(change: RuleChange) -> Row[Text]:
    what = _WHAT[change.what] if change.codes else _NO_RULE
    return Row(
        (Cell(change.written), Cell(what), Cell(place_text(change.place)), Cell(change.reason))
    )


_WHAT = {
    SELECT: Message("only these", "只查这些"),
    IGNORE: Message("off", "不查"),
    IGNORE_HERE: Message("off here", "此处不查"),
    "error": Message("an error", "算作错误"),
    "warning": Message("a warning", "算作警告"),
    "info": Message("an info", "算作提示"),
}
_NO_RULE = Message("no such rule", "没有这条规则")


def _machine(facts: Sequence[MachineFact]) -> Block[Text]:
    rows: list[Row[Text]] = [
        Row((Cell(each.name), Cell(each.value or _ABSENT), Cell(each.about))) for each in facts
    ]
    return Block("machine", _OF_MACHINE, _MACHINE, rows)


_ABSENT = Message("not there", "没有")
_OF_MACHINE = Message("npc and this machine", "npc 和这台电脑")
