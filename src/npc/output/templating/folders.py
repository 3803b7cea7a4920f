"""Where templates are loaded from: the built-in folder, and that of a repo."""

from collections.abc import Callable
from pathlib import Path

import jinja2
from jinja2 import BaseLoader, TemplateNotFound
from jinja2.loaders import split_template_path

from npc.errors import RenderError
from npc.fence import leads_out
from npc.messages import Message
from npc.source.conflicts import SETTLE, unsettled
from npc.source.settings_files import absolute
from npc.system_errors import reason


class Folder(BaseLoader):
    """A folder of templates in UTF-8, with or without the BOM that Windows editors write."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get_source(
        self, environment: jinja2.Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """Load a template.

        Raises:
            TemplateNotFound: There is none of that name; another folder may have it.
            RenderError: The file cannot be read, or is not UTF-8.

        """
        del environment
        path = self._path.joinpath(*split_template_path(template))
        try:
            return self._text(path, template), str(path), _is_fresh
        except (FileNotFoundError, NotADirectoryError):
            raise TemplateNotFound(template) from None
        except UnicodeDecodeError as error:
            raise RenderError(_NOT_UTF8.format(template=template), hint=_SAVE_AS_UTF8) from error
        except (OSError, ValueError) as error:  # no right to read it, a NUL in its name …
            why = reason(error) if isinstance(error, OSError) else _NO_NAME
            raise RenderError(_UNREADABLE.format(template=template, reason=why)) from error

    def _text(self, path: Path, template: str) -> str:
        if not path.is_file() and path.exists():  # to open a named pipe is to wait for its writer
            raise RenderError(_NO_FILE.format(template=template), hint=_PUT_FILE)
        return path.read_text(encoding="utf-8-sig")


class BuiltInFolder(Folder):
    """The built-in templates; `npc/document.html` is the one here, whatever overrides it."""

    def get_source(
        self, environment: jinja2.Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """Load a template."""
        return super().get_source(environment, template.removeprefix("npc/"))


class RepoFolder(Folder):
    """The templates of a repo, which anybody may have written: none from outside of the repo."""

    def __init__(self, path: Path) -> None:
        """Take the folder, which is the fence where it lies in no repo."""
        super().__init__(absolute(path))

    def _text(self, path: Path, template: str) -> str:
        # A name with a drive, `D:x`, is one that Windows begins anew at.
        if not path.is_relative_to(self._path) or leads_out(path, named=self._path):
            raise RenderError(_LEADS_OUT.format(template=template), hint=_PUT_INTO_REPO)
        text = super()._text(path, template)
        conflict = unsettled(text, template)
        if conflict:  # its signs would be printed
            raise RenderError(conflict, hint=SETTLE)
        return text


def _is_fresh() -> bool:
    """Return that a template is as it was loaded: documents take less than a moment."""
    return True


_NOT_UTF8 = Message(en="template “{template}” is not UTF-8", zh="模板“{template}”不是UTF-8编码")
_SAVE_AS_UTF8 = Message(en="save it as UTF-8", zh="请另存为UTF-8编码")
_UNREADABLE = Message(
    en="template “{template}” cannot be read: {reason}",
    zh="模板“{template}”无法读取：{reason}",
)
_NO_NAME = Message(en="no file can have this name", zh="文件不能叫这个名称")
_NO_FILE = Message(
    en="template “{template}” is not a regular file", zh="模板“{template}”不是普通文件"
)
_PUT_FILE = Message(
    en="put a file in its place, or delete it to use the built-in template",
    zh="请换成普通文件；要用内置模板的，请删去",
)
_LEADS_OUT = Message(
    en="template “{template}” leads out of the plan repo", zh="模板“{template}”指向计划库以外"
)
_PUT_INTO_REPO = Message(
    en="put the file itself into the repo; nothing outside is looked at",
    zh="请把文件本身放进计划库；库外的一概不看",
)
