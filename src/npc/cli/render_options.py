"""The options of `npc plan render` and `render-docx`."""

from typing import Annotated, TypeAlias

import typer

from npc.cli.console import say
from npc.messages import Message

To: TypeAlias = Annotated[
    str,
    typer.Option(
        "--to",
        metavar="docx|html|pdf|md",
        help=say(Message("Word, a web page, PDF, or Markdown", "Word、网页、PDF 或 Markdown")),
    ),
]
Output: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE|DIR",
        help=say(
            Message(
                "file or directory to write to (- is stdout); default build/<title>",
                "写到哪个文件或目录（- 为标准输出）；不写则为 build/<标题>",
            )
        ),
    ),
]
Part: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--part",
        metavar="PART",
        help=say(
            Message(
                "only one part: body, arrangement, monthly-plan or notice",
                "只要一部分：body（正文）、arrangement（安排表）、monthly-plan（月度计划）、notice（通知）",
            )
        ),
    ),
]
Draft: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--draft",
        help=say(
            Message(
                "mark it as a draft (送审稿) on the first page and in its name",
                "在首页和文件名中标明“送审稿”",
            )
        ),
    ),
]
Check: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--check",
        help=say(
            Message(
                "write nothing; exit 1 if the file is not what the plan gives now",
                "不写文件；现有文件与计划不一致时退出码为1",
            )
        ),
    ),
]
Reference: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--reference-docx",
        metavar="FILE",
        help=say(
            Message(
                "take styles of the same names from this Word file",
                "取用这个 Word 文件中的同名样式",
            )
        ),
    ),
]
Template: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--template",
        metavar="FILE",
        help=say(
            Message(
                "fill this Word file, which has Jinja tags in it",
                "填写这个带有 Jinja 标记的 Word 文件",
            )
        ),
    ),
]
Quiet: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--quiet",
        "-q",
        help=say(
            Message(
                "do not list the measures that deviate from the official format",
                "不列出与公文格式不同的度量",
            )
        ),
    ),
]
