"""The files of one plan."""

from collections.abc import Mapping
from pathlib import Path

from npc.fence import SETTINGS_NAME
from npc.records import NamedTuple
from npc.source.listing import listed
from npc.source.refusals import Refusal

PLANS_FOLDER = "plans"
SUFFIXES = (".yaml", ".yml")


class PlanFiles(NamedTuple):
    """The files of one plan, and the settings that hold for it."""

    path: Path
    """The plan's directory; for a plan in one file, the file."""
    files: tuple[Path, ...]
    """Never none: of a folder that is not read, the folder stands for what may be in it."""
    settings: Path | None = None
    loose: bool = False
    """Files that lie or were named side by side: one plan if they are its parts, else several."""
    refused: Mapping[Path, Refusal] = {}
    """Those of the files that are not read, and why."""

    @property
    def read(self) -> tuple[Path | None, ...]:
        """Every file that the plan is read from."""
        return (*self.files, self.settings)

    @property
    def name(self) -> str:
        """The plan's name: that of its directory or file."""
        return self.path.stem if self.path.suffix.lower() in SUFFIXES else self.path.name

    @property
    def folder(self) -> Path:
        """The directory in which the files lie."""
        return self.files[0].parent

    @property
    def is_part(self) -> bool:
        """Whether other files of their directory were not named: papers of the same plan, perhaps."""
        return self.folder.name != PLANS_FOLDER and not {*_beside(self.folder)} <= {*self.files}

    def one_by_one(self) -> "list[PlanFiles]":
        """Take each file as a plan of its own."""
        return [self._replace(path=file, files=(file,), loose=False) for file in self.files]


def not_read(path: Path, refusal: Refusal, settings: Path | None = None) -> PlanFiles:
    """Return a plan, or what may be one, of which nothing is read."""
    return PlanFiles(path, (path,), settings, refused={path: refusal})


def is_plan_name(name: str) -> bool:
    """Return whether a file of a name is read as a document of a plan."""
    return name.lower().endswith(SUFFIXES) and not name.startswith(".") and name != SETTINGS_NAME


def _beside(folder: Path) -> list[Path]:
    try:
        return [
            entry.path
            for entry in listed(folder)
            if is_plan_name(entry.path.name) and not entry.is_folder
        ]
    except OSError:
        return []
