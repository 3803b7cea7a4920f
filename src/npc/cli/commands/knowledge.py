"""`npc knowledge`: what npc knows that changes by date, since when, and on what ground."""

from typing import TYPE_CHECKING

from npc.cli.declaring import Options, flag, text, texts
from npc.cli.exits import target
from npc.cli.options import OUTPUT
from npc.cli.page_forms import TEXT, form_asked
from npc.cli.speaking import language
from npc.errors import UsageError
from npc.exit_codes import FINDINGS, FINE
from npc.messages import Message
from npc.output.forms import KNOWLEDGE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from npc.kinds.entries.entry import KnowledgeEntry
    from npc.output.reports.knowledge.telling import ToldEntry


class KnowledgeOptions(Options):
    """Which entries, in which form, and where to."""

    words = texts(
        metavar="[WORD]...",
        help=Message(
            "words that stand in an entry, or the name of a family; default: all",
            "条目里的词，或类别的名称，一个或几个（都要有）；不写则列出全部",
        ),
    )
    doubtful = flag(
        "--unverified",
        help=Message("only entries that are not verified", "只列依据尚未核实的"),
    )
    whole = flag(
        "--all",
        help=Message(
            "all that is said of each entry, also where there are many",
            "显示每条的全部内容，而不是每条一行",
        ),
    )
    to = text(
        "--to",
        metavar="FORM",
        among=KNOWLEDGE,
        help=Message(
            "the form; default: by the file's ending, else text",
            "格式；不写则按文件名的结尾，没有写文件的为 text",
        ),
    )
    output = OUTPUT


def knowledge(options: KnowledgeOptions) -> int:
    """List entries, or write all that is said of a few; and on stderr what of npc.yaml cannot be used.

    Raises:
        UsageError: No entry holds the words, or there is no such form.
        OutputError: The file cannot be written.

    """
    from npc.cli.paths import here, show_path
    from npc.cli.selection import report_unsound
    from npc.reading.settings import SettingsReader
    from npc.source.settings_files import settings_for

    form = form_asked(options.to, options.output, KNOWLEDGE)
    settings = SettingsReader(show_path)
    entries = _entries(options, settings.read(settings_for(here())).entries)
    is_few = bool(options.words) and len(entries) <= _FEW
    if form == TEXT and not is_few and not options.whole:
        from npc.output.reports.knowledge.text import overview

        made = overview(entries, language())
    else:
        made = KNOWLEDGE[form].load().document(entries, language())
    name = f"knowledge{KNOWLEDGE[form].suffix}"
    target(options.output, name).write(made, is_for_people=KNOWLEDGE[form].is_for_people)
    return FINDINGS if report_unsound((), settings.all) else FINE


_FEW = 5


def _entries(options: KnowledgeOptions, own: "Sequence[KnowledgeEntry]") -> "Sequence[ToldEntry]":
    """Return the entries that are meant, the repo's own first in each family."""
    from npc.output.reports.knowledge.telling import every_entry

    found = [
        entry
        for entry in every_entry(own)
        if all(map(entry.holds, options.words))
        and (entry.entry.is_unverified or not options.doubtful)
    ]
    if options.words and not found:
        raise UsageError(_NOTHING.format(words="”“".join(options.words)), hint=_LIST)
    return found


_NOTHING = Message("nothing is known of “{words}”", "没有收录“{words}”")
_LIST = Message("npc knowledge lists all", "用 npc knowledge 列出全部")
