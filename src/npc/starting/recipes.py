"""Recipes that check a plan repo by itself: what each platform is given, and what they install.

All of them install what `ci/npc.txt` names, a requirements file of pip: npc stands in one place.
`docs/ci.md` shows the same files; a test compares them.
"""

from collections.abc import Collection, Iterable, Iterator

from npc import __version__
from npc.errors import UsageError
from npc.messages import Message
from npc.records import NamedTuple
from npc.starting.package_files import filled, package_file
from npc.starting.repo_file import RepoFile

DISTRIBUTION = "npc-work-points"
"""What npc is called where packages are."""
REQUIREMENTS = "ci/npc.txt"
SHELL = "shell.sh"
"""What is run where a platform has no recipe of its own."""
NONE = "none"


class Recipe(NamedTuple):
    """What a platform is given."""

    name: Message
    file: str | None
    """Where it stands in the repo; None where the platform is given lines for the shell."""
    template: str
    installs: bool = True
    """Whether npc is installed anew each time."""


RECIPES = {
    "github": Recipe(
        Message("GitHub Actions", "GitHub Actions"), ".github/workflows/plans.yml", "github.yml"
    ),
    "gitlab": Recipe(Message("GitLab CI", "GitLab CI"), ".gitlab-ci.yml", "gitlab.yml"),
    "gitee": Recipe(Message("Gitee Go", "Gitee Go"), None, SHELL),
    "cnb": Recipe(Message("CNB", "CNB（云原生构建）"), None, SHELL),
    "pre-commit": Recipe(
        Message("pre-commit", "pre-commit（提交以前）"),
        ".pre-commit-config.yaml",
        "pre-commit.yaml",
        installs=False,
    ),
}


def default_source() -> str:
    """Return what is installed where nothing else is said: this version."""
    return f"{DISTRIBUTION}=={__version__}"


def recipes_named(written: Iterable[str]) -> tuple[str, ...]:
    """Return the recipes that options name, one or several with commas between them, each once.

    Raises:
        UsageError: There is none of a name.

    """
    names = [name.strip() for words in written for name in words.replace("、", ",").split(",")]
    for name in names:
        if name not in RECIPES and name != NONE:
            raise UsageError(_NO_RECIPE.format(name=name), hint=_ONE_OF)
    return tuple(dict.fromkeys(name for name in names if name != NONE))


def refuse_source(source: str) -> None:
    """Refuse what would not be one line of a requirements file that names a package.

    Raises:
        UsageError: It is an option of pip, a comment, or several lines.

    """
    if source.lstrip().startswith(("-", "#")) or not source.isprintable():
        raise UsageError(_NO_SOURCE.format(source=source), hint=_A_SOURCE)


def recipe_files(names: Collection[str], source: str) -> Iterator[RepoFile]:
    """Yield the files of some recipes, and what they install."""
    chosen = [RECIPES[name] for name in names]
    for recipe in chosen:
        if recipe.file:
            about = _RUN_BY.format(name=recipe.name)
            yield RepoFile(recipe.file, about, package_file(recipe.template))
    if any(recipe.installs for recipe in chosen):
        yield RepoFile(REQUIREMENTS, _INSTALLED, filled("npc.txt", {"source": source}))


def files_at_top(names: Collection[str]) -> tuple[str, ...]:
    """Return the files that platforms look for at the top of a git repo only."""
    return tuple(file for name in names if (file := RECIPES[name].file))


def shell_lines(names: Collection[str]) -> Iterator[tuple[Message, str]]:
    """Yield what is to be run on platforms that are given no file, with their names."""
    for name in names:
        recipe = RECIPES[name]
        if recipe.file is None:
            yield recipe.name, package_file(recipe.template)


_RUN_BY = Message("plans are checked by {name}", "由 {name} 自动校核")
_INSTALLED = Message("what they install", "自动校核时装哪个 npc")
_NO_RECIPE = Message("there is no recipe “{name}”", "没有“{name}”的写法")
_ONE_OF = Message(
    f"use one of: {', '.join((*RECIPES, NONE))}", f"请用其中之一：{'、'.join((*RECIPES, NONE))}"
)
_NO_SOURCE = Message("“{source}” names no package", "“{source}”不是可以安装的包")
_A_SOURCE = Message(
    f"write a name and version ({default_source()}), the path of a wheel, or git+https://…",
    f"请写包名和版本（{default_source()}）、wheel 文件的路径，或 git+https://…",
)
