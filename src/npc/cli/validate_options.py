"""The options of `npc plan validate`."""

from typing import Annotated, TypeAlias

import typer

from npc.cli.console import say
from npc.messages import Message, Verbatim
from npc.output.reports import FORMATS

Format: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--format",
        metavar="FORMAT",
        help=say(
            Message(
                "how findings are written: {names}; default: full, in GitHub Actions github",
                "结果的格式：{names}；不写则为 full，在 GitHub Actions 中为 github",
            ).format(names=Verbatim(" ".join(FORMATS)))
        ),
    ),
]
Output: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help=say(Message("write to this file, not to stdout", "写到这个文件，不写到标准输出")),
    ),
]
Reports: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--report",
        metavar="FORMAT:FILE",
        help=say(
            Message(
                "write a second report to a file; may be repeated",
                "另写一份报告到文件，可多次使用",
            )
        ),
    ),
]
Select: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--select",
        metavar="CODES",
        help=say(
            Message(
                "only these rules: codes, beginnings such as NPC3, or names, with commas between",
                "只检查这些规则：代码、代码开头（如 NPC3）或名称，用逗号隔开",
            )
        ),
    ),
]
Ignore: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--ignore",
        metavar="CODES",
        help=say(Message("not these rules, even if selected", "不检查这些规则，优先于 --select")),
    ),
]
Severities: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--severity",
        metavar="CODE=SEVERITY",
        help=say(
            Message(
                "count a rule as error, warning or info; may be repeated",
                "把某条规则算作 error、warning 或 info，可多次使用",
            )
        ),
    ),
]
FailOn: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--fail-on",
        metavar="error|warning|never",
        help=say(
            Message(
                "what makes the exit code 1; default: what npc.yaml says, or error",
                "出现什么问题时退出码为1；不写则按 npc.yaml，未设则为 error",
            )
        ),
    ),
]
Statistics: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--statistics",
        help=say(
            Message(
                "end full and concise with a count for each rule",
                "在 full、concise 格式末尾列出各规则的问题数",
            )
        ),
    ),
]
Fix: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--fix",
        help=say(
            Message(
                "put right in the YAML files what can be, and report the rest",
                "在 YAML 文件中改正能自动改正的问题，再列出其余问题",
            )
        ),
    ),
]
Diff: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--diff",
        help=say(
            Message(
                "show what --fix would change, and change no file",
                "显示 --fix 会改动的内容，不改文件",
            )
        ),
    ),
]
Baseline: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--baseline",
        metavar="FILE",
        help=say(
            Message(
                "leave out the findings that this file has",
                "不列出基线文件中已有的问题",
            )
        ),
    ),
]
WriteBaseline: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--write-baseline",
        metavar="FILE",
        help=say(
            Message(
                "write the present findings to this file; with --baseline, bring it up to date",
                "把现有问题写入基线文件；与 --baseline 同用则更新基线",
            )
        ),
    ),
]
