"""Every form of output, a line each: reports of checks, views, and documents.

A new form is a module and a line here: options, endings of files and help pages know it then. The
module is loaded when its form is asked for, and has one function that takes what is written:
`lines(report, language)`, `document(view)`, `document(view, theme)` for those that have a theme,
`document(view, language)` for programs, `document(view, columns)` for text,
`document(tree, plan, theme)`, and `drawn(document, drawing)` where a program draws that.
"""

from collections.abc import Mapping
from importlib import import_module
from pathlib import PurePath
from types import ModuleType

from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.records import NamedTuple
from npc.suggestions import no_such


class Form(NamedTuple):
    """A form of output."""

    module: str
    """Below `npc.output`; nothing for what a command makes of plan data by itself."""
    suffix: str
    """What the names of its files end in."""
    is_for_people: bool = False
    """Whether a terminal gets it in its own encoding; all else is UTF-8, whatever the terminal's."""
    is_binary: bool = False
    """Whether a terminal cannot show it."""
    has_theme: bool = False
    """Whether templates and styles of a repo go before the built-in ones."""
    takes_styles: bool = False
    """Whether these styles are those of a Word file."""
    has_measures: bool = False
    """Whether it is laid out by the measures of the official format."""
    fills_file: bool = False
    """Whether a file of the office's own can be filled instead."""
    is_drawn: bool = False
    """Whether a program draws what its module writes: `drawn(document, drawing)`."""
    has_columns: bool = False
    """Whether it is broken into lines of so many columns, if it is told how many."""
    is_for_programs: bool = False
    """Whether it decides by itself which of its words are in the user's language."""

    def load(self) -> ModuleType:
        """Import what writes it."""
        return import_module(f"npc.output.{self.module}")


REPORTS: Mapping[str, Form] = {
    "full": Form("reports.full", ".txt", is_for_people=True),
    "concise": Form("reports.concise", ".txt", is_for_people=True),
    "json": Form("reports.json_document", ".json"),
    "jsonl": Form("reports.json_lines", ".jsonl"),
    "github": Form("reports.github", ".txt"),
    "gitlab": Form("reports.gitlab", ".json"),
    "sarif": Form("reports.sarif", ".sarif"),
    "junit": Form("reports.junit", ".xml"),
    "markdown": Form("reports.markdown", ".md"),
}
VIEWS: Mapping[str, Form] = {
    "text": Form("views.text", ".txt", is_for_people=True, has_columns=True),
    "md": Form("views.markdown", ".md"),
    "html": Form("views.html_page", ".html", has_theme=True),
    "docx": Form("views.word", ".docx", is_binary=True, has_theme=True, takes_styles=True, has_measures=True),
    "csv": Form("views.csv_text", ".csv"),
    "xlsx": Form("views.xlsx", ".xlsx", is_binary=True),
    "ics": Form("views.ics", ".ics", is_for_programs=True),
    "json": Form("views.json_text", ".json", is_for_programs=True),
}  # fmt: skip
SESSION_VIEWS: Mapping[str, Form] = {
    **VIEWS,
    "yaml": Form("views.agenda_yaml", ".yaml", is_for_programs=True),
}
"""Of views of sessions: one of them as an agenda to start from."""
DIFFERENCES: Mapping[str, Form] = {
    "text": VIEWS["text"],
    "md": VIEWS["md"],
    "json": Form("views.diff_json", ".json", is_for_programs=True),
    "yaml": Form("", ".yaml", is_for_programs=True),
}
"""Of what is otherwise in a second state of a plan; the last is a ledger that says so."""
DATA_VIEWS: Mapping[str, Form] = {name: VIEWS[name] for name in ("text", "json")}
"""Of what is looked at, or read by programs, and by nobody else."""
CALENDAR = "ics"
UNDATED_VIEWS: Mapping[str, Form] = {name: form for name, form in VIEWS.items() if name != CALENDAR}
"""Of views that have no days for a calendar."""
DOCUMENTS: Mapping[str, Form] = {
    "docx": Form("documents.docx", ".docx", is_binary=True, has_theme=True, takes_styles=True, has_measures=True, fills_file=True),
    "html": Form("documents.page", ".html", has_theme=True, has_measures=True),
    "pdf": Form("documents.pdf", ".pdf", is_binary=True, has_theme=True, takes_styles=True, has_measures=True, is_drawn=True),
    "md": Form("documents.markdown", ".md", has_theme=True),
}  # fmt: skip
RULES: Mapping[str, Form] = {
    "text": Form("reports.rule_page", ".txt", is_for_people=True),
    "md": Form("reports.rule_document", ".md"),
    "json": Form("reports.rule_json", ".json"),
}
"""Of what rules say of themselves: `document(rules, language)`."""
KNOWLEDGE: Mapping[str, Form] = {
    "text": Form("reports.knowledge.text", ".txt", is_for_people=True),
    "md": Form("reports.knowledge.markdown", ".md"),
    "json": Form("reports.knowledge.json_form", ".json"),
}
"""Of what npc knows: `document(entries, language)`."""
EXPORTS: Mapping[str, Form] = {"xlsx": Form("workbook.writing", ".xlsx", is_binary=True)}
"""Of tables that are edited elsewhere and taken back."""


def form_named(name: str, forms: Mapping[str, Form]) -> str:
    """Return the name that `--to` gives, if a form has it.

    Raises:
        UsageError: There is none of this name.

    """
    if name not in forms:
        _refuse_other(name, forms)
        raise no_such(Message("format", "格式"), name, forms)
    return name


def form_of_file(name: str, forms: Mapping[str, Form]) -> str:
    """Return the form that the ending of a file's name means.

    Raises:
        UsageError: No form has this ending.

    """
    suffix = PurePath(name).suffix.lower()
    found = next((known for known, form in forms.items() if form.suffix == suffix), None)
    if found is None:
        other = next((known for known, form in SESSION_VIEWS.items() if form.suffix == suffix), "")
        _refuse_other(other, forms)
        endings = [form.suffix for form in forms.values()]
        raise UsageError(
            _NO_ENDING.format(name=Verbatim(name)), hint=_ENDINGS.format(endings=endings)
        )
    return found


def _refuse_other(name: str, forms: Mapping[str, Form]) -> None:
    """Refuse a form that other commands have.

    Raises:
        UsageError: It is one.

    """
    if name in SESSION_VIEWS:
        raise UsageError(_NOT_OF_THIS.format(form=name), hint=_OF_THIS.format(forms=[*forms]))


_NOT_OF_THIS = Message("this is not made as {form}", "这里不能输出 {form} 格式")
_OF_THIS = Message("choose one of {forms}", "可选：{forms}")
_NO_ENDING = Message("the ending of “{name}” names no form", "看不出“{name}”是哪种格式")
_ENDINGS = Message(
    "end the name in one of {endings}, or name the form with --to",
    "文件名以 {endings} 之一结尾，或者用 --to 写明格式",
)
