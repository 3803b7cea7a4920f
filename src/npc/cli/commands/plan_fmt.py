"""`npc plan fmt`: the keys of plan files in one language, their lines in one layout."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from npc.checking.drafts import Drafts
from npc.cli.console import notify, show_lines
from npc.cli.declaring import Option, Options, flag
from npc.cli.exits import target
from npc.cli.keys_said import KEEP, keys_said
from npc.cli.options import PATHS
from npc.cli.paths import here, show_path
from npc.cli.speaking import language
from npc.exit_codes import FINDINGS, FINE
from npc.messages import Message, Verbatim
from npc.records import NamedTuple
from npc.source.plan_files import PlanFiles
from npc.source.repo import find_plans
from npc.source.spelling import KeysLanguage
from npc.source.tidying import LeftAlone, Tidied, tidied


class FmtOptions(Options):
    """Which files, and what is done with them."""

    paths = PATHS
    keys = Option(
        "--keys",
        metavar="LANGUAGE",
        among=(KEEP, "zh", "en"),
        help=Message(
            "write keys and words of closed lists in Chinese (zh) or English (en), or keep them",
            "键名和固定用词改为中文（zh）、英文（en），或照原样（keep）",
        ),
        default=KEEP,
    )
    check = flag(
        "--check",
        help=Message(
            "change no file, and fail if one is not in order", "不改文件；有需要整理的，退出码为1"
        ),
    )
    diff = flag(
        "--diff",
        help=Message("show what would change, and change no file", "显示会改动的内容，不改文件"),
    )


class _TidiedFile(NamedTuple):
    """A file that was looked at."""

    shown: str
    made: Tidied


def fmt(options: FmtOptions) -> int:
    """Put plan files in order; what they say stays as it is.

    Raises:
        UsageError: A path is not there, there is no plan, or no such language of keys.
        OutputError: A file cannot be written.

    """
    drafts = Drafts()
    keys = None if options.keys == KEEP else keys_said(options.keys)
    plans = find_plans(options.paths, around=here())
    files = [_tidy(drafts, path, keys) for path in _files(plans)]
    changed = [file for file in files if file.shown in drafts.changed]
    left = [file for file in files if file.made.left]
    if options.diff:
        target(None, "").write(drafts.diff())
    elif not options.check:
        drafts.write()
    if not options.diff:
        show_lines(line.in_language(language()) for line in _told(changed, options))
    for file in left:
        notify(_LEFT[file.made.left or LeftAlone.UNREAD].format(path=Verbatim(file.shown)))
    notify(_counted(len(files), len(changed), is_done=not (options.check or options.diff)))
    return FINDINGS if left or (changed and (options.check or options.diff)) else FINE


def _files(plans: Sequence[PlanFiles]) -> Iterator[Path]:
    """Yield the files of plans, and the settings of their repos, each once."""
    files = [path for plan in plans for path in plan.files if path not in plan.refused]
    settings = [plan.settings for plan in plans if plan.settings]
    yield from dict.fromkeys((*settings, *files))


def _tidy(drafts: Drafts, path: Path, keys: KeysLanguage | None) -> _TidiedFile:
    shown = show_path(path)
    made = tidied(drafts.read(path, shown), keys)
    if made.left is not LeftAlone.UNREAD:
        drafts.put(path, made.file)
    return _TidiedFile(shown, made)


def _told(changed: Sequence[_TidiedFile], options: FmtOptions) -> Iterator[Message]:
    for file in changed:
        pattern = _WOULD if options.check else _DONE
        keys, lines = file.made.keys, file.made.lines
        parts = [part.format(n=n) for part, n in ((_KEYS, keys), (_LINES, lines)) if n]
        yield pattern.format(path=Verbatim(file.shown), parts=parts)


def _counted(files: int, changed: int, *, is_done: bool) -> Message:
    if not changed:
        return _IN_ORDER.format(n=files)
    return (_CHANGED if is_done else _TO_CHANGE).format(n=files, changed=changed)


_DONE = Message("put in order: {path} ({parts})", "已整理：{path}（{parts}）")
_WOULD = Message("not in order: {path} ({parts})", "需要整理：{path}（{parts}）")
_KEYS = Message("keys: {n}", "键{n}处")
_LINES = Message("lines: {n}", "空格、空行{n}行")
_IN_ORDER = Message("{n} files, all in order", "{n}个文件，都不需要整理")
_CHANGED = Message(
    "{n} files, {changed} of them changed; what they say is the same",
    "{n}个文件，改了{changed}个；内容没有变化",
)
_TO_CHANGE = Message("{n} files, {changed} of them not in order", "{n}个文件，{changed}个需要整理")
_LEFT = {
    LeftAlone.UNREAD: Message(
        "left as it is: {path} does not read without errors; npc plan validate says which",
        "未改动：{path}有读不通的地方，请先运行 npc plan validate 查看",
    ),
    LeftAlone.OTHERWISE: Message(
        "blanks left as they are: {path} would say something else",
        "空格未整理：{path}整理后内容会变",
    ),
}
