"""Ends runs that write files, at each of their operations on files, and looks what is left.

A run is told of its operations by an audit hook, and ends itself before the one whose number it is
given: by KILL, which nothing can be done about, or by TERM, HUP or INT, which it should clean up after.
Then another run is made, to its end. Never may a file that was there be missing or torn, nor the
next run leave anything else than its files, each as it should be.
"""

import mmap
import os
import signal
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple, NoReturn

from attacks.attack import Attack
from attacks.running import warm

SIGNALS = ("SIGKILL", "SIGTERM", "SIGINT", "SIGHUP")
OPERATIONS = frozenset(
    (
        "os.rename os.remove os.mkdir os.rmdir os.link os.chmod os.truncate os.utime fcntl.flock "
        "shutil.rmtree shutil.copyfile tempfile.mkdtemp tempfile.mkstemp"
    ).split()
)
_PLAN = """\
kind: work-points
year: 2025
organ: 示例县人大常委会
level: county
departments: [办公室, 财经工委]
preamble: 全年工作。
---
kind: arrangement
meetings: [常委会会议]
categories:
  - name: 监督工作
    items:
      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 办公室, when: 4月, meetings: 常委会会议}
      - {title: 审查和批准2024年本级决算, owners: 财经工委, when: 6月, meetings: 常委会会议}
"""
_FAULTY = """\
kind: work-points
year: 2025
organ: 示例县人大常委会
preamble: |
  完善人大信息系统,组织代表培训(3-5月)。
"""
Files = Mapping[str, bytes]
"""Contents by paths; a folder's path ends in a slash."""


class Job(NamedTuple):
    """A run that writes files."""

    name: str
    arguments: tuple[str, ...]
    """Of npc; or of `_SET`, which is quicker, and has the files alone that it writes."""
    plans: Mapping[str, str] = {"plan.yaml": _PLAN}
    other: tuple[str, ...] = ()
    """Another run that may come next, into the same folder."""
    replaces: bool = True
    """Whether older files stand where it writes."""


_EXPORT = ("schedule", "export", "set", "--plan", "plan.yaml")
_TWO = {"a.yaml": _PLAN, "b.yaml": _PLAN.replace("示例县", "邻县")}
_FAULTY_PLANS = {f"p{number % 2}/{number}.yaml": _FAULTY for number in range(5)}
_WITH_LEDGER = {
    "p/plan.yaml": _PLAN,
    "p/台账.yaml": "kind: ledger\nmatters:\n  监督2: 2025-06-20  # 决算\n",
}
_REPORTS = ("--report", "sarif:r.sarif", "--report", "junit:r.xml")
_LEDGER = "kind: ledger\nyear: 2025\nmembers: 25   # 组成人员\n"
_TOLD = {"plan.yaml": _PLAN, "ledger.yaml": _LEDGER}
_DRAFT = ("review", "draft", "--plan", ".", "--as-of", "2025-12-20", "-o", "draft.yaml")
_SET = "a set"
_ALONE = Job("set", (_SET, "set/a", "set/b", "set/c"), {}, other=(_SET, "set/b", "set/d"))
JOBS = (
    _ALONE,
    _ALONE._replace(name="first set", replaces=False),
    Job("export", _EXPORT, other=(*_EXPORT, "--to", "md")),
    Job("first export", _EXPORT, other=(*_EXPORT, "--to", "md"), replaces=False),
    Job("render", ("plan", "render-docx", "plan.yaml", "-o", "out.docx")),
    Job(
        "render two",
        ("plan", "render", *_TWO, "--to", "html", "-o", "pages/"),
        {**_TWO, "pages/": ""},
    ),
    Job("fix", ("plan", "validate", *_FAULTY_PLANS, "--fix"), _FAULTY_PLANS),
    Job("enter", ("ledger", "add", "监督1", "done", "2025-04-28"), _WITH_LEDGER),
    Job(
        "first entry",
        ("ledger", "add", "监督1", "done", "2025-04-28"),
        {"p/plan.yaml": _PLAN},
        replaces=False,
    ),
    Job("baseline", ("plan", "validate", "plan.yaml", "--write-baseline", "b.json")),
    Job("reports", ("plan", "validate", "plan.yaml", *_REPORTS, "--fail-on", "never")),
    Job("review", _DRAFT, _TOLD, replaces=False),
    Job("init", ("init", "青山县", "--year", "2027", "--ci", "github"), {}, replaces=False),
    Job("eject", ("template", "eject", "notice.html", "document.html", "t", "--force")),
)


def attacks(seed: int) -> Iterator[Attack]:
    """Yield each job, signal and operation; there is no chance in it."""
    del seed
    for job in JOBS:
        for name in SIGNALS:
            for point in range(1, operations(job) + 1):
                for follows in filter(None, (job.arguments, job.other)):
                    yield Attack(
                        f"{job.name}, {name} at {point}, then {' '.join(follows)}",
                        partial(ended, job, name, point, follows=follows),
                    )


def ended(job: Job, name: str, point: int, *, follows: tuple[str, ...]) -> str | None:
    """End a run before an operation, and say what is wrong then or after the next run."""
    before, after = _before(job), _after(job)
    number = getattr(signal, name)
    with TemporaryDirectory() as given:
        folder = Path(given)
        _put(folder, before)
        code = _forked(job.arguments, folder, point, number)
        return (
            _fault_of_files(_tree(folder), before, after)
            or _fault_of_end(code, number, _tree(folder).keys() - {*before, *after})
            or _fault_of_next(job, folder, follows)
        )


def _fault_of_files(left: Files, before: Files, after: Files) -> str | None:
    if missing := sorted(before.keys() - left.keys()):
        return f"lost: {missing}"
    both = left.keys() & after.keys()
    torn = [path for path in both if left[path] not in (before.get(path), after[path])]
    return f"torn: {torn}" if torn else None


def _fault_of_end(code: int, number: int, litter: set[str]) -> str | None:
    if number == signal.SIGKILL:
        return None
    if litter:
        return f"litter at once: {sorted(litter)}"
    return None if code in {0, 1, 128 + number} else f"exit code {code}"


def _fault_of_next(job: Job, folder: Path, follows: tuple[str, ...]) -> str | None:
    code = _forked(follows, folder)
    now, before = _tree(folder), _before(job)
    own, made = _changed(job), _changed(job._replace(arguments=follows))
    if litter := sorted(now.keys() - {*before, *own, *made}):
        return f"litter: {litter}"
    if wrong := [path for path in made if now.get(path) != made[path]]:
        return f"the next run ends with {code} and is wrong in {wrong}"
    states = {now.get(path) == own[path] for path in own.keys() - made.keys()}
    return "half of the set is new" if len(states) > 1 else None


def _changed(job: Job) -> Files:
    before = _before(job)
    return {path: data for path, data in _after(job).items() if data != before.get(path)}


@cache
def _after_of(name: str, arguments: tuple[str, ...]) -> Files:
    job = next(job for job in JOBS if job.name == name)
    return _made(_before(job), arguments)


def _after(job: Job) -> Files:
    return _after_of(job.name, job.arguments)


def _before(job: Job) -> Files:
    return _before_of(job.name)


@cache
def _before_of(name: str) -> Files:
    """Return the plan of a job, and older files where it writes, which are all unlike the new ones."""
    job = next(job for job in JOBS if job.name == name)
    plans = {path: text.encode() for path, text in job.plans.items()}
    folders = {f"{Path(path).parent}/": b"" for path in plans if "/" in path}
    if not job.replaces:
        return {**plans, **folders}
    made = _made({**plans, **folders}, job.arguments)
    old = {path: data and data + b"\n" for path, data in made.items() if path not in plans}
    return {**old, **plans}


def _made(files: Files, arguments: tuple[str, ...]) -> Files:
    with TemporaryDirectory() as given:
        _put(Path(given), files)
        _forked(arguments, Path(given))
        return _tree(Path(given))


def operations(job: Job) -> int:
    """Count the operations on files of a run that is not ended."""
    with TemporaryDirectory() as given, mmap.mmap(-1, 8) as counted:
        _put(Path(given), _before(job))
        _forked(job.arguments, Path(given), counted=counted)
        return int.from_bytes(counted[:8], "little")


def _put(folder: Path, files: Files) -> None:
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        if path.endswith("/"):
            (folder / path).mkdir(exist_ok=True)
        else:
            (folder / path).write_bytes(data)


def _tree(folder: Path) -> dict[str, bytes]:
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    folders = {f"{name}/": b"" for name, path in found.items() if path.is_dir()}
    return folders | {name: path.read_bytes() for name, path in found.items() if path.is_file()}


def _forked(
    arguments: tuple[str, ...],
    folder: Path,
    point: int = 0,
    number: int = 0,
    *,
    counted: mmap.mmap | None = None,
) -> int:
    """Run npc, ended by a signal before an operation, and return its exit code."""
    if arguments[0] != _SET:
        warm()
    child = os.fork()
    if child == 0:
        _be_npc(arguments, folder, _Hook(point, number, counted))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


class _Hook:
    """Counts operations on files, and sends this process a signal before one of them."""

    def __init__(self, point: int, number: int, counted: mmap.mmap | None) -> None:
        self._point = point
        self._number = number
        self._counted = counted
        self._seen = 0

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if event not in OPERATIONS and not (event == "open" and _is_writing(*arguments)):
            return
        self._seen += 1
        if self._counted is not None:
            self._counted[:8] = self._seen.to_bytes(8, "little")
        if self._seen == self._point:
            os.kill(os.getpid(), self._number)


def _is_writing(path: object, mode: object, flags: object) -> bool:
    del mode
    writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR)
    return bool(writes) and isinstance(path, (str, os.PathLike)) and str(path) != os.devnull


def _write_set(paths: Sequence[Path]) -> NoReturn:
    """Write a set of files as a run of npc does, and nothing else."""
    from npc import interrupts
    from npc.files.sets import write_set
    from npc.files.temporaries import remove_all

    code = 0
    try:
        interrupts.listen()
        write_set(paths[0].parent, {path.name: f"new {paths} {path}".encode() for path in paths})
        interrupts.ignore()
    except KeyboardInterrupt as interrupt:
        interrupts.ignore()
        code = interrupts.exit_code_of(interrupt)
    remove_all()
    os._exit(code)


def _be_npc(arguments: tuple[str, ...], folder: Path, hook: _Hook) -> NoReturn:
    try:
        os.chdir(folder)
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):
            os.dup2(nothing, stream)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGHUP, signal.SIG_DFL)  # ignored where the attacks run under nohup
        sys.argv = ["npc", *arguments]
        sys.addaudithook(hook)
        if arguments[0] == _SET:
            _write_set([Path(name) for name in arguments[1:]])
        else:
            import_module("npc.__main__").main()
    finally:
        os._exit(97)
