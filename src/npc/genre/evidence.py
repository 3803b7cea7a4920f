"""Which words of a text may name files: 佐证/视察报告.docx, but not 常审意〔2025〕2号."""

import re

_ENDINGS = (
    *(".doc", ".docx", ".wps", ".pdf", ".ofd", ".xls", ".xlsx", ".et", ".csv", ".ppt", ".pptx"),
    *(".dps", ".txt", ".md", ".yaml", ".jpg", ".jpeg", ".png", ".tif", ".zip", ".rar", ".mp4"),
)
_SEPARATORS = re.compile("[、，,；;\n]")
_ELSEWHERE = "://"
_MOST = 20
"""Files that one text names; of more, those behind are not looked for."""


def ends_as_file(name: str) -> bool:
    """Return whether a name ends as those of files do."""
    return name.lower().endswith(_ENDINGS)


def may_name_file(name: str) -> bool:
    """Return whether a name may be that of a file or folder, which a document can name by its path."""
    return (ends_as_file(name) or "/" in name) and _ELSEWHERE not in name


def files_named(text: str) -> tuple[str, ...]:
    """Return what of a text may name files: the names of a list, each by itself."""
    names = (name.strip() for name in _SEPARATORS.split(text))
    return tuple(dict.fromkeys(filter(may_name_file, names)))[:_MOST]
