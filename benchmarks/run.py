"""Speed side by side with what a user would pick instead, in one run: `make bench`.

Figures are CPU seconds of whole processes, taken in turns, and ratios are medians of pairs of one
turn: a busy machine slows both alike. Nothing here fails a build.
"""

import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
PLAN = ROOT / "plans" / "nanhai-2023"
SMALL = ROOT / "plans" / "shili-2025"
NPC = str(BIN / "npc")
YAMLLINT = [str(BIN / "yamllint"), "-d", "rules: {}"]
"""With its rules off: what it takes to read the files."""
ROUNDS = 15
Runs: TypeAlias = dict[str, list[float]]
"""CPU seconds of each turn, by the name of the command."""
FORMS = ("text", "md", "csv", "json", "html", "docx", "xlsx", "ics")


@dataclass(frozen=True)
class Limit:
    """What is measured, against what, and the ratio that is aimed at."""

    what: str
    measured: str
    against: str
    at_most: float


def main() -> int:
    """Measure everything and print the tables."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        print(
            f"Python {sys.version.split()[0]}, {os.cpu_count()} cores, medians of {ROUNDS} pairs\n"
        )
        _whole_processes(work)
        _rules(work)
        _papers(work)
        _schedules(work)
        _many_plans(work)
        _large_tables(work)
    return 0


def _whole_processes(work: Path) -> None:
    schema = work / "schema.json"
    schema.write_text(SCHEMA, encoding="utf-8")
    validate = [NPC, "plan", "validate", str(PLAN)]
    report = ["--format", "sarif", "--output", str(work / "findings.sarif")]
    small = [NPC, "plan", "validate", str(SMALL)]
    pythons = [sys.executable, "-X", f"pycache_prefix={work / 'nothing'}", "-B", "-m", "npc"]
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "npc --version": [NPC, "--version"],
        "npc --help": [NPC, "--help"],
        "validate": validate,
        "validate, sarif to a file": [*validate, *report],
        "validate, four options": [*validate, *report, "--select", "NPC3,NPC4", "--statistics"],
        "validate, not compiled": [*pythons, "plan", "validate", str(PLAN)],
        "validate shili": small,
        "validate shili, sarif to a file": [*small, *report],
        "schedule month": [NPC, "schedule", "month", "7", "--plan", str(PLAN)],
        "schedule week": [NPC, "schedule", "week", "2023-07-10", "--plan", str(PLAN)],
        "render-docx": [NPC, "plan", "render-docx", str(PLAN), "-o", str(work)],
        "yamllint": [*YAMLLINT, *_files(PLAN)],
        "yamllint shili": [*YAMLLINT, *_files(SMALL)],
        "check-jsonschema": [
            str(BIN / "check-jsonschema"),
            "--schemafile",
            str(schema),
            *_files(PLAN),
        ],
        "import docx, jinja2, save": [sys.executable, "-c", EMPTY_DOCX, str(work / "empty.docx")],
    }
    runs = _runs(commands)
    _print_medians(runs, "python -c pass")
    _compare(
        runs,
        Limit("start", "npc --version", "python -c pass", 3),
        Limit("help", "npc --help", "python -c pass", 9),
        Limit("validate", "validate", "check-jsonschema", 0.6),
        Limit("validate", "validate", "yamllint", 0.8),
        Limit("options", "validate, sarif to a file", "yamllint", 0.85),
        Limit("options", "validate, four options", "yamllint", 0.85),
        Limit("validate", "validate shili", "yamllint shili", 0.8),
        Limit("options", "validate shili, sarif to a file", "yamllint shili", 0.85),
        Limit("week", "schedule week", "schedule month", 1.3),
        Limit("uncompiled", "validate, not compiled", "validate", 3.5),
    )
    added = _median(runs["validate, sarif to a file"]) - _median(runs["validate"])
    print(f"an option costs {added * 1000:.0f} ms (aim: at most 10)\n")


def _files(plan: Path) -> list[str]:
    return [str(path) for path in sorted(plan.glob("*.yaml"))]


def _rules(work: Path) -> None:
    """What the rules cost, and how it grows with a plan: body text, arrangement, monthly plan."""
    targets = {"nanhai-2023": PLAN, "shili-2025": PLAN.parent / "shili-2025"}
    for items in (1000, 10_000):
        targets[f"{items} items"] = work / f"items-{items}.yaml"
        targets[f"{items} items"].write_text(_plan_of(items), encoding="utf-8")
    runs = _runs(
        {
            f"{name}, every rule": [NPC, "plan", "validate", str(one)]
            for name, one in targets.items()
        }
        | {
            f"{name}, no rule": [sys.executable, "-c", NO_RULES, str(one)]
            for name, one in targets.items()
        }
    )
    _print_medians(runs, "nanhai-2023, no rule")
    _compare(
        runs,
        Limit("rules", "nanhai-2023, every rule", "nanhai-2023, no rule", 1.5),
        Limit("rules", "shili-2025, every rule", "shili-2025, no rule", 1.5),
        Limit("growth", "10000 items, every rule", "1000 items, every rule", 12),
    )


def _papers(work: Path) -> None:
    """The papers of a year, against one table with the same items; and how they grow."""
    targets = {"one table, 300 items": work / "table-300.yaml"}
    targets["one table, 300 items"].write_text(
        BODY + "---\n" + _list_of(range(300)), encoding="utf-8"
    )
    for items in (300, 1000, 10_000):
        folder = targets[f"eight papers, {items} items"] = work / f"papers-{items}"
        folder.mkdir()
        for name, text in _year_of(items).items():
            (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    runs = _runs({name: [NPC, "plan", "validate", str(one)] for name, one in targets.items()})
    _print_medians(runs, "one table, 300 items")
    _compare(
        runs,
        Limit("papers", "eight papers, 300 items", "one table, 300 items", 1.5),
        Limit("growth", "eight papers, 10000 items", "eight papers, 1000 items", 12),
    )


BODY = """kind: work-points
year: 2026
organ: 示例县人大常委会
level: county
departments: [财经工委, 法制工委, 教科文卫工委, 城环工委, 选任联工委, 办公室]
sections:
  - title: 依法履职
    points:
      - text: 加强监督工作，推动经济社会发展。
"""
_MONTHS = (4, 6, 8, 10, 12)


def _year_of(items: int) -> dict[str, str]:
    """Write the papers of a year by the names of their files: five lists, two agendas, the body."""
    size = items // 5
    papers = {"work-points": BODY}
    names = ("监督工作计划", "代表工作计划", "调研计划", "立法计划", "讨论决定重大事项工作计划")
    for number, name in enumerate(names):
        ids = range(number * size, (number + 1) * size)
        head = f"id: list-{number}\npaper: {name}\n"
        papers[f"list-{number}"] = _list_of(ids, head=head, sentences=number % 2 == 0)
    for number in (0, 1):
        rows = "".join(
            f"  - same: i{item}\n" for item in range(number, items, 50) if item % 5 == number
        )
        session = (
            f"{{kind: 常委会会议, session: 第{number + 30}次, date: 2026-{_MONTHS[number]:02}-28}}"
        )
        papers[f"agenda-{number}"] = f"kind: agenda\nsession: {session}\nitems:\n{rows}"
    return papers


def _list_of(ids: range, *, head: str = "", sentences: bool = False) -> str:
    """Write items in ten categories, as rows or as sentences."""
    chance = random.Random(ids.start)  # noqa: S311 - no secret
    form = "form: sentences\n" if sentences else ""
    rows = []
    for number, item in enumerate(ids):
        if number % max(1, len(ids) // 10) == 0:
            rows.append(f"  - name: 第{number}类报告\n    items:\n")
        about = "".join(chr(0x4E00 + chance.randrange(3000)) for _ in range(6))
        title = f"听取和审议县政府关于{about}工作情况的报告"
        month, owner = _MONTHS[item % 5], OWNERS[item % 6]
        said = (
            f"text: {title}。报告拟安排在{month}月份举行的常委会会议上听取和审议。由{owner}负责做好相关工作。"
            if sentences
            else f"title: {title}, owners: {owner}, when: {month}月, meetings: 常委会会议"
        )
        rows.append(f"      - {{id: i{item}, {said}}}\n")
    return f"kind: arrangement\n{head}{form}categories:\n{''.join(rows)}"


OWNERS = ("财经工委", "法制工委", "教科文卫工委", "城环工委", "选任联工委", "办公室")


def _plan_of(items: int) -> str:
    """Write a plan whose every item is promised, listed in one of 200 categories, and prepared."""
    chance = random.Random(items)  # noqa: S311 - no secret
    signs = [chr(0x4E00 + chance.randrange(3000)) for _ in range(800)]
    matters = ["".join(chance.choices(signs, k=chance.randrange(5, 10))) for _ in range(items)]
    months = [chance.randrange(2, 12) for _ in matters]
    points = "".join(
        "      - text: "
        + "，".join(f"听取和审议{one}工作情况的报告" for one in matters[n : n + 10])
        + "。\n"
        for n in range(0, items, 10)
    )
    size = max(1, items // 200)
    rows = "".join(
        (f"  - name: 听取和审议第{n // size}类报告\n    items:\n" if n % size == 0 else "")
        + f"      - {{title: 听取和审议县政府关于{one}工作情况的报告, owners: 财经工委,"
        f" when: {months[n]}月, meetings: 常委会会议}}\n"
        for n, one in enumerate(matters)
    )
    tasks = "".join(
        f"  {month}:\n"
        + "".join(
            f"    - {{content: 调研{one}工作情况, owners: 财经工委}}\n"
            for n, one in enumerate(matters)
            if n % 12 == month - 1
        )
        for month in range(1, 13)
    )
    return (
        "kind: work-points\nyear: 2025\norgan: 示例县人大常委会\nsections:\n"
        f"  - title: 依法履职\n    points:\n{points}---\nkind: arrangement\n"
        f"meetings: [常委会会议]\ncategories:\n{rows}---\nkind: monthly-plan\nmonths:\n{tasks}"
    )


def _schedules(work: Path) -> None:
    """Views of a plan of 20,000 matters, against finding out that it is sound."""
    plan = work / "schedules.yaml"
    plan.write_text(_plan_of(10_000), encoding="utf-8")
    views = ("month 7", "month 1-12", "year", "meetings", "load")
    asked = [(view, form) for view in views for form in ("text", "json")]
    # The view with the most to write, in every form.
    asked += [("deadlines", form) for form in FORMS]
    commands = {"npc plan validate": [NPC, "plan", "validate", str(plan)]} | {
        f"{view} --to {form}": [
            *(NPC, "schedule", *view.split(), "--plan", str(plan), "--to", form),
            *("-o", str(work / f"view.{form}")),
        ]
        for view, form in asked
    }
    commands["export (20 files)"] = [NPC, "schedule", "export", str(work), "--plan", str(plan)]
    runs = {name: [_measured(command)[0]] for name, command in commands.items()}
    _print_medians(runs, "npc plan validate")
    limits = (Limit("schedule", name, "npc plan validate", 3) for name in list(runs)[1:])
    _compare(runs, *limits)


def _many_plans(work: Path) -> None:
    """Three hundred plans in one call, by one process and by one a core."""
    repo = work / "plans"
    texts = {path.name: path.read_text(encoding="utf-8") for path in PLAN.glob("*.yaml")}
    for number in range(300):
        folder = repo / f"{number:04}"
        folder.mkdir(parents=True)
        for name, text in texts.items():
            # An organ of its own, or they would be copies of one plan.
            changed = text.replace("佛山市南海区", f"第{number}号县")
            (folder / name).write_text(changed, encoding="utf-8")
    cores = os.cpu_count() or 1
    for jobs in dict.fromkeys((1, cores)):
        start = time.perf_counter()
        command = [NPC, "plan", "validate", str(repo), "--jobs", str(jobs)]
        seconds, memory = _measured(command)
        wall = time.perf_counter() - start
        each = seconds / 300 * 1000
        print(
            f"300 plans, --jobs {jobs}: {wall:.1f} s, {seconds:.1f} s of CPU, {each:.1f} ms a plan "
            f"(aim: at most 20), {memory:.0f} MB"
        )
    print()


def _large_tables(work: Path) -> None:
    """Arrangements of many rows, against docxtpl filling an unformatted table."""
    runs: dict[str, list[float]] = {}
    memories: dict[str, float] = {}
    template = work / "template.docx"
    subprocess.run([sys.executable, "-c", DOCXTPL_TEMPLATE, str(template)], check=True)
    for rows in (1000, 10_000):
        plan = work / f"rows-{rows}.yaml"
        plan.write_text(_arrangement(rows), encoding="utf-8")
        out = str(work / "rows.docx")
        commands = {
            f"npc, {rows} rows": [NPC, "plan", "render-docx", str(plan), "-o", out],
            f"docxtpl, {rows} rows": [
                sys.executable,
                "-c",
                DOCXTPL,
                str(template),
                str(plan),
                out,
            ],
        }
        runs |= {name: [] for name in commands}
        for _ in range(5 if rows == 1000 else 3):  # noqa: PLR2004 - the small table
            for name, command in commands.items():
                seconds, memories[name] = _measured(command)
                runs[name].append(seconds)
    for name, values in runs.items():
        print(f"{name:28} {_median(values):7.2f} s   {memories[name]:5.0f} MB")
    print()
    _compare(
        runs,
        Limit("1,000 rows", "npc, 1000 rows", "docxtpl, 1000 rows", 1.0),
        Limit("10,000 rows", "npc, 10000 rows", "docxtpl, 10000 rows", 0.7),
        Limit("growth", "npc, 10000 rows", "npc, 1000 rows", 12),
    )


def _arrangement(rows: int) -> str:
    items = "".join(
        f"      - title: 听取和审议县政府关于第{number}项工作情况的报告\n"
        f"        owners: 财经工委、办公室\n        when: {number % 12 + 1}月\n"
        f"        meetings: 常委会会议\n"
        for number in range(rows)
    )
    return (
        "kind: arrangement\ntitle: 主要工作安排表\nmeetings: [常委会会议, 主任会议]\n"
        f"categories:\n  - name: 听取和审议专项工作报告\n    items:\n{items}"
    )


def _compare(runs: Runs, *limits: Limit) -> None:
    for limit in limits:
        ratio = _ratio(runs[limit.measured], runs[limit.against])
        verdict = "ok" if ratio <= limit.at_most else "MISSED"
        print(
            f"{limit.what:12} {limit.measured} / {limit.against}: "
            f"{ratio:.2f} (aim: at most {limit.at_most:g}) {verdict}"
        )
    print()


def _ratio(measured: Sequence[float], against: Sequence[float]) -> float:
    """Return the median of the ratios of pairs; where the turns differ in number, that of medians."""
    if len(measured) != len(against):
        return _median(measured) / _median(against)
    return _median([one / other for one, other in zip(measured, against, strict=True)])


def _median(values: Sequence[float]) -> float:
    return statistics.median(values)


def _print_medians(runs: Runs, unit: str) -> None:
    for name, values in runs.items():
        ratio = _ratio(values, runs[unit])
        print(f"{name:34} {_median(values) * 1000:7.0f} ms   {ratio:5.2f} × {unit}")
    print()


def _runs(commands: Mapping[str, Sequence[str]]) -> Runs:
    """Run commands in turns; gives CPU seconds of each turn."""
    runs: Runs = {name: [] for name in commands}
    for number in range(ROUNDS + 1):
        for name, command in commands.items():
            seconds, _ = _measured(command)
            if number:  # the first round warms the disk
                runs[name].append(seconds)
    return runs


def _measured(command: Sequence[str]) -> tuple[float, float]:
    """Run a command; gives seconds of CPU, its children's too, and megabytes of memory at most."""
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    # Findings are an answer too; anything else would be a measurement of something broken.
    if process.returncode not in {0, 1}:
        sys.exit(f"{command[0]} failed with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, _megabytes(usage)


def _megabytes(usage: resource.struct_rusage) -> float:
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return usage.ru_maxrss / unit


SCHEMA = """{
  "type": "object",
  "required": ["kind"],
  "properties": {"kind": {"enum": ["work-points", "arrangement", "monthly-plan"]}}
}"""

NO_RULES = """
import sys, types
registry = types.ModuleType("npc.rules.registry")
registry.PLAN_RULES = registry.REPO_RULES = ()
registry.rules_for = lambda plan: ()
registry.all_rules = tuple
sys.modules["npc.rules.registry"] = registry
from npc.__main__ import main
sys.argv[:] = ["npc", "plan", "validate", sys.argv[1]]
main()
"""

EMPTY_DOCX = "import sys, docx, jinja2; docx.Document().save(sys.argv[1])"

DOCXTPL_TEMPLATE = """
import sys, docx
document = docx.Document()
table = document.add_table(rows=3, cols=5)
cells = ["{%tr for item in items %}", "", "", "", ""]
for cell, text in zip(table.rows[0].cells, cells): cell.text = text
cells = ["{{ item.number }}", "{{ item.title }}", "{{ item.owners }}", "{{ item.when }}", "{{ item.tick }}"]
for cell, text in zip(table.rows[1].cells, cells): cell.text = text
for cell, text in zip(table.rows[2].cells, ["{%tr endfor %}", "", "", "", ""]): cell.text = text
document.save(sys.argv[1])
"""

DOCXTPL = """
import sys, yaml, docxtpl
template, plan, out = sys.argv[1:]
data = yaml.load(open(plan, encoding="utf-8"), yaml.CSafeLoader)
rows = [
    {"number": n, "title": i["title"], "owners": i["owners"], "when": i["when"], "tick": "✓"}
    for c in data["categories"] for n, i in enumerate(c["items"], 1)
]
document = docxtpl.DocxTemplate(template)
document.render({"items": rows}, autoescape=True)
document.save(out)
"""


if __name__ == "__main__":
    sys.exit(main())
