"""Who may ask: the browser of who runs the server, and no page of anybody else in it.

The server listens at this machine only; but every web page that the browser shows may send requests here,
and with a name of its own that leads to 127.0.0.1 it could read the answers (DNS rebinding).
"""

from collections.abc import Iterable

from npc.messages import Message

HOSTS = ("127.0.0.1", "localhost", "[::1]")
"""What this machine calls itself."""
_USUAL_PORT = 80
"""Which browsers leave out."""


def refusal(headers: Iterable[tuple[str, str]], target: str, port: int) -> Message | None:
    """Say why a request is not answered; None where it is.

    Args:
        headers: Those of the request, in their order; names in any case. Of a name that is there twice
            all must be ours.
        target: What is asked for.
        port: That of the server.

    """
    own = {f"{host}:{port}" for host in HOSTS}
    if port == _USUAL_PORT:
        own.update(HOSTS)
    said: dict[str, set[str]] = {}
    for name, value in headers:
        said.setdefault(name.lower(), set()).add(value.lower())
    if not said.get("host") or not said["host"] <= own:
        return _HOST
    if not said.get("origin", set()) <= {f"http://{host}" for host in own}:
        return _SITE
    if not said.get("sec-fetch-site", set()) <= {"none", "same-origin"}:
        # A link may lead to a page, as one in a mail does; nothing may be loaded from elsewhere.
        is_link = said.get("sec-fetch-mode") == {"navigate"}
        is_whole = said.get("sec-fetch-dest") == {"document"}
        if not (is_link and is_whole and target.partition("?")[0] == "/"):
            return _SITE
    return None


_HOST = Message(
    "this server answers to 127.0.0.1 and localhost only", "只能用 127.0.0.1 或 localhost 访问"
)
_SITE = Message("other sites may not load from here", "不允许其他网站从这里读取")
