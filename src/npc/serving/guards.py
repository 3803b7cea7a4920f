"""Who may ask: the browser of who runs the server, and no page of anybody else in it.

The server listens at this machine only; but every web page that the browser shows may send requests here,
and with a name of its own that leads to 127.0.0.1 it could read the answers (DNS rebinding).
"""

from collections.abc import Mapping

from npc.messages import Message

HOSTS = ("127.0.0.1", "localhost", "[::1]")
"""What this machine calls itself."""
_USUAL_PORT = 80
"""Which browsers leave out."""


def refusal(headers: Mapping[str, str], target: str, port: int) -> Message | None:
    """Say why a request is not answered; None where it is.

    Args:
        headers: Those of the request; names in any case.
        target: What is asked for.
        port: That of the server.

    """
    own = {f"{host}:{port}" for host in HOSTS}
    if port == _USUAL_PORT:
        own.update(HOSTS)
    if headers.get("Host", "").lower() not in own:
        return _HOST
    origin = headers.get("Origin")
    if origin is not None and origin.lower() not in {f"http://{host}" for host in own}:
        return _SITE
    if headers.get("Sec-Fetch-Site", "none") not in {"none", "same-origin"}:
        # A link may lead to a page, as one in a mail does; nothing may be loaded from elsewhere.
        is_link = headers.get("Sec-Fetch-Mode") == "navigate"
        is_whole = headers.get("Sec-Fetch-Dest") == "document"
        if not (is_link and is_whole and target.partition("?")[0] == "/"):
            return _SITE
    return None


_HOST = Message(
    "this server answers to 127.0.0.1 and localhost only", "只能用 127.0.0.1 或 localhost 访问"
)
_SITE = Message("other sites may not load from here", "不允许其他网站从这里读取")
