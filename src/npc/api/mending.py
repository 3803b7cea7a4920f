"""The text of a plan file mended."""

from pathlib import Path

from npc.diagnostics import SourceText

_FILE = Path("plan.yaml")
"""What the text is taken for."""


def fix(text: str) -> str:
    r"""Mend in the text of a plan file what can be mended for sure, as `--fix` does; nothing else is changed.

        >>> print(fix("kind: work-points\nyear: 2025\npreamble: 督办建议,务求实效。 # 原文"))
        kind: work-points
        year: 2025
        preamble: 督办建议，务求实效。 # 原文

    Args:
        text: The text, of one document or several.

    Returns:
        The text with its comments, quotes and line breaks; what a person must decide stays.

    """
    from npc.checking.check import check
    from npc.checking.drafts import Drafts
    from npc.checking.mending import mended
    from npc.source.plan_files import PlanFiles
    from npc.source.reader import read_text

    files = PlanFiles(_FILE, (_FILE,))
    done = mended(
        lambda read: check([files], show=Path.as_posix, read=read),
        Drafts(lambda _, shown: read_text(SourceText(shown, text))),
    )
    draft = done.drafts.changed.get(_FILE.as_posix())
    return draft.after if draft else text
