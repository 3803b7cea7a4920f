"""`npc rule`: what npc looks for, and why."""

from npc.cli.console import language, show_lines
from npc.cli.declaring import Options, text
from npc.exit_codes import FINE
from npc.messages import Message


class RuleOptions(Options):
    """Which rules."""

    code = text(
        metavar="[CODE]",
        help=Message(
            "a code, the beginning of codes, or a name; default: all",
            "规则代码、代码开头几位或名称；不写则列出全部",
        ),
    )


def rule(options: RuleOptions) -> int:
    """List rules, or show the page of the only one that is meant."""
    from npc.checking.selection import matching
    from npc.output.reports.rule_list import every_rule
    from npc.output.reports.rule_page import overview_lines, page_lines

    known = every_rule()
    rules = known if options.code is None else matching(options.code, known)
    write = (
        overview_lines(rules, language()) if len(rules) > 1 else page_lines(rules[0], language())
    )
    show_lines(write)
    return FINE
