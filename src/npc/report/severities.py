"""What severities are called where people read them."""

from npc.diagnostics import Severity
from npc.text import Text

NAMES = {
    Severity.ERROR: Text("error", "错误"),
    Severity.WARNING: Text("warning", "警告"),
    Severity.INFO: Text("info", "提示"),
}
