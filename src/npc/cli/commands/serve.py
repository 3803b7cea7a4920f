"""`npc serve`: a page on this machine that follows the files of plans."""

import errno
import gc
import sys

from npc.cli.console import notify, show_lines, translate
from npc.cli.declaring import Options, number, text
from npc.cli.options import YEAR
from npc.cli.paths import here, show_path
from npc.cli.selection import today
from npc.cli.speaking import language
from npc.errors import UsageError
from npc.exit_codes import FINE
from npc.messages import Message
from npc.output.reports.summary import summary
from npc.serving.editions import Edition, Editor
from npc.serving.following import Follower
from npc.serving.hatch import Hatch
from npc.serving.looking import Looker
from npc.serving.server import HOST, Server
from npc.serving.site import Site, SiteOptions
from npc.system_errors import reason

PORT = 8765
"""Where nobody names one; the next ones are taken where it is not free."""
_TRIED = 10
_LAST_PORT = 65_535


class ServeOptions(Options):
    """Of which plans, and where."""

    path = text(
        metavar="[PATH]",
        help=Message(
            "a plan, or a plan repo; default: the plan repo here",
            "计划或计划库的路径；不写则为当前所在的计划库",
        ),
    )
    port = number(
        "--port",
        metavar="PORT",
        help=Message(
            f"the port of this machine, 0 for any; default: {PORT}, or the next one that is free",
            f"本机端口，0 为任意；不写则为 {PORT}，被占用时取下一个空闲的",
        ),
    )
    year = YEAR


def serve(options: ServeOptions) -> int:
    """Show plans on a page of this machine, and follow their files until a signal ends it.

    Returns:
        0: that it was ended is as it should be.

    Raises:
        UsageError: No plan is there, or the port is not free.

    """
    gc.enable()  # it runs for days
    paths = [options.path] if options.path else []
    site = Site(SiteOptions(language(), today, options.year))
    hatch = Hatch()
    follower = Follower(Looker(paths, around=here(), show=show_path))
    editor = Editor(paths, around=here(), show=show_path)
    follower.has_changed()
    site.show(editor.renew(follower.seen))
    hatch.tell(editor.edition.number)
    server = _listening(options.port, hatch)
    server.begin()
    _say(translate(_ADDRESS.format(host=HOST, port=server.port)))
    notify(_END)
    _tell(editor.edition)
    try:
        while True:
            hatch.answer(site.reply, follower.wait)
            if follower.has_changed():
                site.show(editor.renew(follower.seen))
                hatch.tell(editor.edition.number)
                _tell(editor.edition)
    except KeyboardInterrupt:
        return FINE


def _listening(port: int | None, hatch: Hatch) -> Server:
    """Listen at the port that is named, else at the first free one from the usual one on.

    Raises:
        UsageError: It is not free, or there is none of the number.

    """
    if port is not None and not 0 <= port <= _LAST_PORT:
        raise UsageError(_NO_PORT.format(port=port), hint=_PORTS.format(last=_LAST_PORT))
    tried = [port] if port is not None else [*range(PORT, PORT + _TRIED), 0]
    for each in tried:
        try:
            server = Server(each, hatch, language())
        except OSError as error:
            if each == tried[-1] or error.errno not in _TAKEN:
                raise _refused(each, error) from error
            continue
        if port is None and server.port != PORT:
            notify(_OTHER.format(port=PORT, other=server.port))
        return server
    raise AssertionError  # the last port either is free or is told


def _refused(port: int, error: OSError) -> UsageError:
    if error.errno in _TAKEN:
        return UsageError(
            _IN_USE.format(port=port), hint=_ANOTHER.format(port=min(port + 1, _LAST_PORT))
        )
    return UsageError(_NOT_OURS.format(port=port, reason=reason(error)), hint=_LEAVE_OUT)


_TAKEN = (errno.EADDRINUSE, getattr(errno, "WSAEADDRINUSE", errno.EADDRINUSE))


def _say(line: str) -> None:
    show_lines([line])
    sys.stdout.flush()


def _tell(edition: Edition) -> None:
    """Say what the files are now; what a page shows besides, it says itself."""
    _say(translate(edition.fault or summary(edition.report)))


_ADDRESS = Message("http://{host}:{port}/", "http://{host}:{port}/")
_END = Message(
    "open this address in a browser of this machine; Ctrl-C ends it",
    "请在本机浏览器中打开以上地址；按 Ctrl-C 结束",
)
_OTHER = Message("port {port} is in use, {other} is taken", "端口{port}已被占用，改用{other}")
_NO_PORT = Message("there is no port {port}", "没有{port}这个端口")
_PORTS = Message("choose one from 1024 to {last}", "请写1024至{last}之间的数")
_IN_USE = Message("port {port} is in use", "端口{port}已被占用")
_ANOTHER = Message(
    "choose another, such as --port {port}, or leave --port out to take one that is free",
    "换一个，如 --port {port}；或者不写 --port，自动取一个空闲的",
)
_NOT_OURS = Message("port {port} cannot be used: {reason}", "端口{port}不能使用：{reason}")
_LEAVE_OUT = Message(
    "leave --port out, or choose one above 1024", "不写 --port，或者写1024以上的数"
)
