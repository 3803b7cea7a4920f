"""All files that a plan repo begins with: settings, the first plan, and what editors and platforms read."""

from collections.abc import Iterator

from npc.fence import SETTINGS_NAME
from npc.importer.found import FoundMapping, FoundValue
from npc.importer.writing import written
from npc.kinds.json_schema import file_of, text
from npc.kinds.paper import DRAFT, FINAL
from npc.messages import Message
from npc.records import NamedTuple
from npc.source.plan_files import PLANS_FOLDER
from npc.source.spelling import SETTINGS, KeysLanguage
from npc.starting.first_plan import FirstPaper, first_papers
from npc.starting.package_files import filled, package_file
from npc.starting.place_names import Office
from npc.starting.recipes import recipe_files
from npc.starting.repo_file import RepoFile
from npc.starting.statutory_rows import OPEN, StatutoryRow, statutory_rows

GUIDE = "写计划.md"


class Beginning(NamedTuple):
    """What a plan repo begins with."""

    office: Office
    year: int
    recipes: tuple[str, ...]
    """The platforms that check its plans."""
    source: str
    """What they install."""
    keys: KeysLanguage = "zh"
    """The language of the keys of what is written."""

    @property
    def rows(self) -> tuple[StatutoryRow, ...]:
        """What the law asks of its first plan."""
        return statutory_rows(self.office.organ, self.office.level, self.year)

    @property
    def plan_folder(self) -> str:
        """Where its first plan stands."""
        return f"{PLANS_FOLDER}/{self.year}"

    def settings(self) -> RepoFile:
        """Return the settings."""
        found = FoundMapping()
        found.put_known("organ", self.office.organ)
        found.put_known("level", self.office.level)
        if self.office.departments:
            found.put_texts("departments", *map(FoundValue, self.office.departments))
        found.put_known("language", "zh")
        if self.keys != _USUAL_KEYS:
            found.put_known("keys", self.keys)
        return RepoFile(SETTINGS_NAME, _SETTINGS, written(found, keys=self.keys, kind=SETTINGS))

    def plan(self) -> Iterator[RepoFile]:
        """Yield the files of the first plan."""
        for paper in self._papers():
            yield RepoFile(f"{self.plan_folder}/{paper.file}", paper.about, paper.yaml(self.keys))

    def others(self) -> Iterator[RepoFile]:
        """Yield all other files."""
        yield RepoFile(GUIDE, _GUIDE, self._guide())
        yield RepoFile(".vscode/settings.json", _EDITOR, package_file("vscode-settings.json"))
        yield RepoFile(".vscode/extensions.json", _EDITOR, package_file("vscode-extensions.json"))
        for kind in (None, SETTINGS):
            schema = text(kind, self.keys, self.office.departments)
            yield RepoFile(file_of(kind), _SCHEMA, schema)
        yield RepoFile(".gitattributes", _GIT, package_file("gitattributes"))
        yield RepoFile(".gitignore", _GIT, package_file("gitignore"))
        yield from recipe_files(self.recipes, self.source)

    def _papers(self) -> Iterator[FirstPaper]:
        return first_papers(self.year, self.rows)

    def _guide(self) -> str:
        papers = list(self._papers())
        words = {
            "organ": self.office.organ,
            "year": str(self.year),
            "next": str(self.year + 1),
            "papers": "\n".join(f"| `{paper.file}` | {paper.about.zh} |" for paper in papers),
            "example": _example(self.keys),
            "draft": _status(DRAFT, self.keys),
            "final": _status(FINAL, self.keys),
        }
        return filled("guide.md", words)


def _example(keys: KeysLanguage) -> str:
    """Return a category with an item as it is typed."""
    paper = FoundMapping()
    paper.put_known("kind", "arrangement")
    category = paper.add("categories")
    category.put_known("name", _CATEGORY)
    item = category.add("items")
    item.put_known("title", _TITLE)
    for key, value in (("owners", OPEN), ("when", "9月"), ("meetings", "常委会会议")):
        item.put_known(key, value)
    return written(paper, keys=keys).partition("\n")[2].strip("\n")


def _status(status: str, keys: KeysLanguage) -> str:
    """Return the line that says what a paper is, draft or final."""
    paper = FoundMapping()
    paper.put_known("kind", "work-points")
    paper.put_known("status", status)
    return written(paper, keys=keys).splitlines()[1]


_USUAL_KEYS = "zh"
_CATEGORY = "视察和调研"
_TITLE = "视察民生实事项目办理情况"
_SETTINGS = Message("organ, level, departments", "机关、层级、部门")
_GUIDE = Message("how to write, check, print, hand over", "怎样写、校核、打印、交给同事")
_EDITOR = Message("settings of the editor VS Code", "编辑器 VS Code 的设置")
_SCHEMA = Message("what editors know of the keys", "编辑器据此提示键名")
_GIT = Message("settings of git", "git 的设置")
