"""`npc rule`: what npc looks for, and why."""

from npc.cli.declaring import Options, flag, text, texts
from npc.cli.exits import target
from npc.cli.offered import Offered
from npc.cli.options import OUTPUT
from npc.cli.page_forms import TEXT, form_asked
from npc.cli.speaking import language
from npc.exit_codes import FINE
from npc.messages import Message
from npc.output.forms import RULES


class RuleOptions(Options):
    """Which rules, in which form, and where to."""

    codes = texts(
        metavar="[CODE]...",
        offered=Offered.RULES,
        help=Message(
            "codes, beginnings of codes, or names; default: all",
            "规则代码、代码开头几位或名称，一个或几个；不写则列出全部",
        ),
    )
    whole = flag(
        "--all",
        help=Message(
            "the whole page of each rule, also where several are meant",
            "显示每条规则的全文，而不是每条一行",
        ),
    )
    to = text(
        "--to",
        metavar="FORM",
        among=RULES,
        help=Message(
            "the form; default: by the file's ending, else text",
            "格式；不写则按文件名的结尾，没有写文件的为 text",
        ),
    )
    output = OUTPUT


def rule(options: RuleOptions) -> int:
    """List rules, or write the pages of those that are meant.

    Raises:
        UsageError: There is no such rule or form.
        OutputError: The file cannot be written.

    """
    from npc.checking.selection import matching, words_in
    from npc.output.reports.rule_list import every_rule
    from npc.output.reports.rule_page import overview_lines

    form = form_asked(options.to, options.output, RULES)
    known = every_rule()
    words = [word for listed in options.codes for word in words_in(listed)]
    meant = {rule.code for word in words for rule in matching(word, known)}
    rules = [rule for rule in known if not words or rule.code in meant]
    made: bytes
    if form == TEXT and len(rules) > 1 and not options.whole:
        made = "".join(f"{line}\n" for line in overview_lines(rules, language())).encode()
    else:
        made = RULES[form].load().document(rules, language())
    name = f"{rules[0].code if len(rules) == 1 else 'rules'}{RULES[form].suffix}"
    target(options.output, name).write(made, is_for_people=RULES[form].is_for_people)
    return FINE
