"""The language of keys, as options say it."""

from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.source.spelling import KeysLanguage

KEEP = "keep"
"""What an option says that leaves keys as they are."""


def keys_said(said: str | None) -> KeysLanguage | None:
    """Return the language that an option says; None where it says none.

    Raises:
        UsageError: It says anything else.

    """
    match said:
        case "zh" | "en":
            return said
        case None:
            return None
        case _:
            raise UsageError(_NO_KEYS.format(keys=Verbatim(said)), hint=_ZH_OR_EN)


_NO_KEYS = Message("keys cannot be in “{keys}”", "键名没有“{keys}”这种写法")
_ZH_OR_EN = Message("use zh (Chinese) or en (English)", "请写 zh（中文）或 en（英文）")
