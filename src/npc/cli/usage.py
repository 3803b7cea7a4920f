"""What typer's complaints about a command line mean, as our own errors."""

from collections.abc import Mapping

from typer.exceptions import TyperException

from npc.errors import UsageError
from npc.messages import Message, Verbatim


def usage_error(error: TyperException) -> UsageError:
    """Turn a complaint into a sentence with its remedy.

    Complaints are told apart by their class; typer does not export these classes, but their names
    and attributes are those of click, unchanged for years. One that is not known keeps its words.
    """
    said = vars(error)
    pattern = _PATTERNS.get(type(error).__name__)
    words = error.format_message()
    if _EXTRA in words:
        pattern, words = _TOO_MANY, words.partition(_EXTRA)[2].strip("() ")
    elif "does not take a value" in words:
        pattern = _NO_VALUE
    elif "is not a valid int" in words:
        pattern = _NO_NUMBER
    if pattern is None:
        pattern = Message("{message}", "命令行写法不对（{message}）")
    message = Verbatim(words)
    return UsageError(pattern.format(name=_name(said), message=message), hint=_hint(said))


_PATTERNS = {
    "NoSuchOption": Message("there is no option “{name}”", "没有“{name}”这个选项"),
    "MissingParameter": Message("“{name}” is missing", "缺少“{name}”"),
    "BadParameter": Message("the value of “{name}” cannot be used", "“{name}”的值不对"),
    "BadOptionUsage": Message("the option “{name}” needs a value", "选项“{name}”需要一个值"),
}


_NO_VALUE = Message("the option “{name}” takes no value", "选项“{name}”后面不带值")
_NO_NUMBER = Message("the value of “{name}” must be a whole number", "“{name}”须是整数")
_EXTRA = "unexpected extra argument(s)"
_TOO_MANY = Message("too many arguments: {message}", "命令行上多了：{message}")


def _name(said: Mapping[str, object]) -> Verbatim:
    if said.get("option_name"):
        return Verbatim(said["option_name"])
    param = said.get("param")
    names = getattr(param, "opts", None) or [getattr(param, "name", "")]
    if getattr(param, "param_type_name", "") == "argument":
        names = [getattr(param, "metavar", None) or names[0]]
    return Verbatim(names[-1])


def _hint(said: Mapping[str, object]) -> Message:
    near = said.get("possibilities")
    if isinstance(near, list | tuple) and near:
        return Message("perhaps {names} is meant", "是否应为 {names}").format(names=sorted(near))
    context = said.get("ctx")
    command = Verbatim(getattr(context, "command_path", "npc"))
    return Message("see {command} --help", "查看 {command} --help").format(command=command)
