"""What `npc init` says: the files, each with what it is for, what was there, and what comes next."""

from collections.abc import Iterator

from npc.characters import is_wide
from npc.cli.console import notify, show_lines, translate
from npc.cli.paths import show_path
from npc.fence import is_git_top
from npc.messages import Message, Verbatim
from npc.source.settings_files import absolute
from npc.starting.plan_repo import Beginning
from npc.starting.putting import Putting
from npc.starting.recipes import files_at_top, shell_lines

_GAP = 2


def tell(files: Putting, beginning: Beginning, *, is_dry: bool) -> None:
    """Say what was written, or would be."""
    place = show_path(files.folder)
    if files.new:
        head = _WOULD if is_dry else _MADE
        named = _HERE if place == "." else Verbatim(f" {place}")
        show_lines([translate(head.format(path=named))])
        show_lines(_table(files))
    if files.kept:
        show_lines([translate(_KEPT)])
        show_lines(f"  {path}" for path in files.kept)
    for name, lines in shell_lines(beginning.recipes):
        show_lines([translate(_RUN.format(name=name))])
        show_lines(f"  {line}" for line in lines.splitlines())
    for message in _misplaced(files, beginning):
        notify(message)
    for message in _next(files, beginning, place, is_dry=is_dry):
        notify(message)


def _misplaced(files: Putting, beginning: Beginning) -> Iterator[Message]:
    """Say of recipes in a folder of a git repo that platforms look for them at its top only."""
    place = absolute(files.folder)
    written = {file.path for file in files.new}
    found = [file for file in files_at_top(beginning.recipes) if file in written]
    top = next((folder for folder in place.parents if is_git_top(folder)), None)
    if found and top and not is_git_top(place):
        yield _AT_TOP.format(files=[*map(Verbatim, found)], top=Verbatim(show_path(top)))


def _table(files: Putting) -> Iterator[str]:
    """Yield a line for each file, its purpose in a column of its own."""
    widest = max(map(_columns, (file.path for file in files.new)))
    for file in files.new:
        blanks = " " * (widest - _columns(file.path) + _GAP)
        yield f"  {file.path}{blanks}{translate(file.about)}"


def _columns(words: str) -> int:
    return sum(2 if is_wide(sign) else 1 for sign in words)


def _next(files: Putting, beginning: Beginning, place: str, *, is_dry: bool) -> Iterator[Message]:
    if is_dry:
        yield _DRY
        return
    if not any(file.path.startswith(beginning.plan_folder) for file in files.new):
        return
    if beginning.rows:
        yield _ROWS.format(n=len(beginning.rows), year=beginning.year)
    else:
        yield _NO_ROWS
    quoted = f'"{place}"' if " " in place else place
    go = _GO.format(path=Verbatim(quoted)) if place != "." else _STAY
    yield _NEXT.format(go=go, folder=Verbatim(beginning.plan_folder))


_MADE = Message("made in{path}:", "已建立{path}：")
_WOULD = Message("would be made in{path}:", "将建立{path}：")
_HERE = Message(" this folder", "计划库（在当前目录）")
_KEPT = Message("there already, and not changed:", "已有，未改动：")
_RUN = Message("what {name} is to run:", "{name} 上要运行的命令：")
_AT_TOP = Message(
    "{files}: only looked for at the top of the git repo, {top}; move it there, and let it work in this folder",
    "{files} 只在 git 仓库的最上层（{top}）才起作用：请移到那里，并写明在本目录中运行",
)
_DRY = Message("nothing was written (--dry-run)", "没有写文件（--dry-run）")
_ROWS = Message(
    "the law asks for {n} matters in {year}: they stand in the arrangement, their owners left open (待填)",
    "{year}年的法定事项{n}项已列入安排表，承办部门待填",
)
_NO_ROWS = Message(
    "the law asks no matters of plans of this level",
    "法律没有规定这一级的计划必须列入哪些事项，由你们自己列",
)
_GO = Message("cd {path}; ", "cd {path}；")
_STAY = Message("", "")
_NEXT = Message(
    "next: {go}open the files in {folder}, fill in each 待填, and run npc plan validate",
    "下一步：{go}打开 {folder} 中的文件，改写各处“待填”；运行 npc plan validate",
)
