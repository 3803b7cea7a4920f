"""In which language to speak: `NPC_LANG`, then the locale."""

import os
import sys

from npc.messages import Language


def language() -> Language:
    """Choose Chinese for zh_* and English for all else."""
    for name in ("NPC_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return "zh" if value.lower().startswith("zh") else "en"
    if sys.platform == "win32":
        import ctypes

        chinese = 0x04  # the primary language id of Chinese, whatever the region
        if ctypes.windll.kernel32.GetUserDefaultUILanguage() & 0x3FF == chinese:
            return "zh"
    return "en"
