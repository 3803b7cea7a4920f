"""The commands of npc: a line each, in the order of help pages."""

from collections.abc import Iterator

from npc.cli.declaring import Command, Group, flag
from npc.messages import Message

VERSION = flag("--version", help=Message("Show the version.", "显示版本"))
"""The only option of the program itself."""
GROUPS = {
    group.path: group
    for group in (
        Group(
            "",
            Message(
                "Compile the annual work points of a People's Congress standing committee.",
                "编制人大常委会年度工作要点：校核计划，生成公文，按月列出工作。",
            ),
            note=Message(
                "With --debug, an error in npc itself shows where it happened.",
                "加 --debug 可显示 npc 自身出错的位置。",
            ),
        ),
        Group("plan", Message("Check, print and outline plans.", "校核计划、生成公文、查看提纲")),
        Group("schedule", Message("List the work by time.", "按时间列出工作")),
        Group(
            "ledger",
            Message(
                "What happened after the adoption: the ledger as a table, and its entries.",
                "计划通过以后：台账、统计、记一笔",
            ),
        ),
        Group("review", Message("Reviews of the year's work.", "总结：核对数字、生成提纲")),
        Group(
            "template",
            Message("See and take out the built-in templates.", "查看、取出内置的模板和样式文件"),
        ),
        Group("docx", Message("Check Word files.", "检查 Word 文件")),
    )
}
COMMANDS = {
    command.path: command
    for command in (
        Command(
            "init",
            "init:init",
            Message(
                "Make a plan repo: settings, the year's first plan with its statutory matters, a guide.",
                "建立计划库：设置、列好法定事项的第一份计划、写计划的说明",
            ),
            note=Message(
                "Nothing that is there is changed. A person at a terminal is asked for what is not said.",
                "已有的文件一律不动。在终端上运行时，没有写明的机关、层级、部门会逐项询问。",
            ),
        ),
        Command(
            "plan import",
            "plan_import:import_files",
            Message(
                "Make a plan of the files that an office has: Word, Excel, text, web pages.",
                "把现有的 Word、Excel、文本、网页文件变成计划",
            ),
        ),
        Command(
            "plan new",
            "plan_new:new",
            Message(
                "Make the plan of a new year of that of another: 2027 --from plans/2026.",
                "照以前年度的计划续写新一年的计划，如 2027 --from plans/2026",
            ),
        ),
        Command(
            "plan validate",
            "plan_validate:validate",
            Message("Check plans.", "校核计划，列出全部问题"),
        ),
        Command(
            "plan fmt",
            "plan_fmt:fmt",
            Message(
                "Put plan files in order: keys in one language, lines in one layout.",
                "整理计划文件：统一键名和缩进，内容不变",
            ),
        ),
        Command(
            "plan render",
            "plan_render:render",
            Message(
                "Make documents, one of each paper that is no annex of another.",
                "生成文件：Word、网页、PDF 或 Markdown；不作附件的各一个",
            ),
        ),
        Command(
            "plan render-docx",
            "plan_render:render_docx",
            Message("Make Word documents: render --to docx.", "生成公文格式的 Word 文件"),
        ),
        Command(
            "plan show",
            "plan_views:show",
            Message("Outline a plan, with counts.", "显示计划的提纲和项数"),
        ),
        Command(
            "plan duties",
            "plan_views:duties",
            Message("List the statutory matters of the year.", "列出本年度的法定事项及对应项目"),
        ),
        Command(
            "plan trace",
            "plan_views:trace",
            Message(
                "Show where body text and tables speak of each matter, holes first.",
                "对照正文和全年各表、各项计划，缺项在前",
            ),
        ),
        Command(
            "plan diff",
            "plan_diff:diff",
            Message(
                "Say what is otherwise in a second state of a plan, and who is to be told.",
                "比较计划的两个版本：新增、取消、改期、改部门……，应当告知谁",
            ),
            note=Message(
                "--to yaml writes a ledger with the adjustments; npc ledger changes prints it.",
                "--to yaml 把变化写成台账的调整，npc ledger changes 印成调整说明表。",
            ),
        ),
        Command(
            "plan export",
            "plan_export:export",
            Message(
                "Write the tables of a plan as a workbook to edit in Excel or WPS; "
                "plan import --into takes it back.",
                "把安排表和月度计划导出为工作簿，用 Excel、WPS 修改；改后用 plan import --into 收回",
            ),
        ),
        Command(
            "schedule week",
            "schedule:week",
            Message(
                "List the work of a week by department, overdue first; with --review its results.",
                "每周工作清单，按部门，逾期的在前；加 --review 为例会用表",
            ),
        ),
        Command(
            "schedule month",
            "schedule:month",
            Message("List what falls in a month.", "列出某个月或几个月的工作"),
        ),
        Command(
            "schedule quarter",
            "schedule:quarter",
            Message("List the work of a quarter.", "列出某个季度的工作"),
        ),
        Command(
            "schedule year",
            "schedule:year",
            Message("Show the year at a glance.", "全年总表：各部门各月项数、全年进度"),
        ),
        Command(
            "schedule meetings",
            "schedule:meetings",
            Message("Give the agenda of each session.", "列出每次会议的议题和会前准备"),
        ),
        Command(
            "schedule department",
            "schedule:department",
            Message("List one department's year.", "列出一个部门全年牵头和参与的工作"),
        ),
        Command(
            "schedule deadlines",
            "schedule:deadlines",
            Message("List what is due before each session.", "列出每次会议前各项准备的法定期限"),
        ),
        Command(
            "schedule unscheduled",
            "schedule:unscheduled",
            Message("List what has no month yet.", "列出时间未定的事项"),
        ),
        Command(
            "schedule load",
            "schedule:load",
            Message(
                "Count the work of departments and sessions.", "统计各部门、各次会议每月的工作量"
            ),
        ),
        Command(
            "schedule export",
            "schedule_export:export",
            Message(
                "Write the year's set: months, departments, meetings, deadlines, workbook, "
                "calendar, index.",
                "导出全年成套文件：逐月、部门、会议、期限、工作簿、日历和目录",
            ),
        ),
        Command(
            "ledger",
            "ledger:ledger",
            Message(
                "Show the ledger: every matter with its time, its light and how far it has come.",
                "台账：逐项列出时间、到期、办结、红黄绿灯和进展",
            ),
        ),
        Command(
            "ledger opinions",
            "ledger_papers:opinions",
            Message(
                "Show what became of the opinions of sessions, and which reports have none.",
                "审议意见办理情况：交办、期限、书面报告、公布；审议过而尚无审议意见的",
            ),
        ),
        Command(
            "ledger suggestions",
            "ledger_papers:suggestions",
            Message(
                "Show how many of the deputies’ suggestions are answered.",
                "代表建议办理情况：各批件数、期限、已答复",
            ),
        ),
        Command(
            "ledger changes",
            "ledger_papers:changes",
            Message(
                "List what was moved, dropped, changed and added, to be signed and sent.",
                "调整说明表：改期、取消、更改、新增的事项，谁决定的，应当告知谁",
            ),
        ),
        Command(
            "ledger counts",
            "ledger_counts:counts",
            Message(
                "Count the year up to a day: work by category, meetings, opinions.",
                "半年、年终统计：各类事项、会议、审议意见、代表建议",
            ),
        ),
        Command(
            "ledger add",
            "ledger_add:add",
            Message(
                "Enter what happened: NAME VERB DAY, such as 跟踪3 done 2025-07-21.",
                "记一笔：办结、进展、调整、会议、审议意见、代表建议，写到台账里该写的位置",
            ),
            note=Message(
                "Verbs: done, progress, measured, move, drop, change, add, session, opinion, suggestions, "
                "answered; a wrong one shows how it is written. Nothing is written where the plan would not be right.",
                "动词：done 办结、progress 进展、measured 测评、move 改期、drop 取消、change 更改、add 新增、"
                "session 会议、opinion 审议意见、suggestions 代表建议、answered 答复；写中文也可以。"
                "写了会有错误的，不写。",
            ),
        ),
        Command(
            "review counts",
            "review:counts",
            Message(
                "Compare a review's figures with plan and ledger.",
                "总结里的数与计划、台账一一核对",
            ),
        ),
        Command(
            "review draft",
            "review:draft",
            Message(
                "Begin a review with what plan and ledger tell of the year.",
                "生成总结提纲：各类事项、会议、审议意见，和接下来要办的",
            ),
        ),
        Command(
            "template list",
            "template:show_list",
            Message("List the built-in templates.", "列出内置模板"),
        ),
        Command("template show", "template:show", Message("Print a template.", "显示一个模板")),
        Command(
            "template eject",
            "template:eject",
            Message("Copy templates into a directory.", "把模板取出到一个目录，供修改"),
        ),
        Command(
            "docx check",
            "docx_check:check",
            Message(
                "Measure Word files against the official format, GB/T 9704-2012.",
                "对照公文格式标准（GB/T 9704—2012）检查 Word 文件",
            ),
            note=Message("A line of a finding is a paragraph.", "结果中的行号是段落序号。"),
        ),
        Command(
            "docx text",
            "docx_text:text",
            Message(
                "Write the words of a Word file, so that git diff can compare two states of it.",
                "输出 Word 文件的文字，供 git diff 比较",
            ),
            note=Message(
                "In .gitattributes: *.docx diff=npc; then: git config diff.npc.textconv 'npc docx text'",
                "在 .gitattributes 里写 *.docx diff=npc，再运行 git config diff.npc.textconv 'npc docx text'",
            ),
        ),
        Command(
            "serve",
            "serve:serve",
            Message(
                "Show plans on a page of this machine that follows the files.",
                "在本机浏览器中查看计划：文件一改，页面、问题、逐月安排随即更新",
            ),
        ),
        Command(
            "rule",
            "rule:rule",
            Message("Say what a rule looks for, and why.", "说明一条规则检查什么、为什么"),
        ),
        Command(
            "knowledge",
            "knowledge:knowledge",
            Message(
                "List what npc knows that changes by date: statutes, laws, organs, formulations, since when.",
                "列出所依据的法律条文、法律名称、机关名称、提法等，及其起止日期和出处",
            ),
        ),
        Command(
            "settings",
            "settings:settings",
            Message(
                "Show which files make which plan, which settings hold, and which rules are off by which line.",
                "显示哪些文件组成哪份计划、哪些设置生效、哪一行关闭了哪条规则",
            ),
        ),
        Command(
            "completion",
            "completion:completion",
            Message(
                "Print what a shell needs to complete commands, plans, departments, rules.",
                "输出命令补全脚本：按 Tab 键补全命令、选项、计划、部门、规则",
            ),
            note=Message(
                "bash: npc completion bash -o ~/.local/share/bash-completion/completions/npc, "
                "or a line in ~/.bashrc: source <(npc completion bash). "
                "zsh: a line in ~/.zshrc behind compinit: source <(npc completion zsh). "
                "fish: npc completion fish -o ~/.config/fish/completions/npc.fish. "
                "PowerShell: a line in $PROFILE: npc completion powershell | Out-String | Invoke-Expression. "
                "Then open a new window.",
                "bash：npc completion bash -o ~/.local/share/bash-completion/completions/npc，"
                "或在 ~/.bashrc 里加一行 source <(npc completion bash)。"
                "zsh：在 ~/.zshrc 里 compinit 之后加一行 source <(npc completion zsh)。"
                "fish：npc completion fish -o ~/.config/fish/completions/npc.fish。"
                "PowerShell：在 $PROFILE 里加一行 npc completion powershell | Out-String | Invoke-Expression。"
                "然后新开一个窗口。",
            ),
        ),
        Command(
            "schema",
            "schema:schema",
            Message(
                "Print the plan format as JSON Schema.", "输出计划格式的 JSON Schema，供编辑器使用"
            ),
        ),
    )
}


def member_called(name: str, group: str) -> Command | Group | None:
    """Return what a group holds under a name, which is one word.

    A group whose name is that of a command too is the group: what follows it says which is meant.
    """
    path = f"{group} {name}".lstrip()
    found = GROUPS.get(path) or COMMANDS.get(path)
    return found if found and path.rpartition(" ")[2] == name != "" else None


def members(group: str) -> Iterator[Command | Group]:
    """Return what a group holds: other groups, then commands."""
    commands = (command for path, command in COMMANDS.items() if path not in GROUPS)
    known: tuple[Command | Group, ...] = (*GROUPS.values(), *commands)
    for member in known:
        parent, _, _ = member.path.rpartition(" ")
        if member.path and parent == group:
            yield member
