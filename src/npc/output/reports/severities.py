"""What severities are called where people read them."""

from npc.diagnostics import Severity
from npc.messages import Message

NAMES = {
    Severity.ERROR: Message("error", "错误"),
    Severity.WARNING: Message("warning", "警告"),
    Severity.INFO: Message("info", "提示"),
}
