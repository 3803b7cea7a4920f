"""The server: HTTP on this machine only, of GET and HEAD, a thread a request; what is shown is asked of the hatch."""

import socket
import sys
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from importlib.resources import files
from socketserver import ThreadingTCPServer
from threading import BoundedSemaphore, Thread

from npc.messages import Language, Message
from npc.processes import run_threads
from npc.serving.asking import Reply, question
from npc.serving.guards import refusal
from npc.serving.hatch import Hatch

HOST = "127.0.0.1"
MOST_REQUESTS = 64
"""Requests at a time; a browser makes six, one for each page that follows the files."""
SILENCE = 15.0
"""Seconds after which whoever waits for editions is told that there is none, so that those who are gone are noticed."""
_SLOWEST = 30
"""Seconds that a request may take to arrive."""
_ASSETS = {
    "/app.js": ("app.js", "text/javascript; charset=utf-8"),
    "/app.css": ("app.css", "text/css; charset=utf-8"),
}
"""Our own files, by their addresses."""
_USUAL = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src data:;"
    " connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""Of our pages. Measures of a document stand in attributes; no script does."""
_FRAMED_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'self'; sandbox allow-same-origin allow-modals"
)
"""Of pages within ours, which templates of a repo may have made: they run nothing and load nothing."""


class Server(ThreadingTCPServer):
    """Listens at a port of this machine."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = (
        MOST_REQUESTS  # five, as is usual, are less than one page with its files asks for
    )
    # Windows would let another program listen at the same port.
    allow_reuse_address = sys.platform != "win32"

    def __init__(self, port: int, hatch: Hatch, language: Language) -> None:
        """Begin to listen.

        Raises:
            OSError: The port is not free, or not for us.

        """
        self.hatch = hatch
        self.language = language
        self._room = BoundedSemaphore(MOST_REQUESTS)
        super().__init__((HOST, port), Handler)

    @property
    def port(self) -> int:
        """The port, also where any was wanted."""
        return int(self.server_address[1])

    def begin(self) -> None:
        """Answer from now on, in threads that end with the program."""
        run_threads()
        Thread(target=partial(self.serve_forever, poll_interval=3600.0), daemon=True).start()

    def process_request_thread(
        self, request: socket.socket | tuple[bytes, socket.socket], client_address: object
    ) -> None:
        """Answer a request, unless there are too many."""
        if not self._room.acquire(blocking=False):
            self.shutdown_request(request)
            return
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._room.release()

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: the browser went away, or is none."""


class Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    server: Server
    server_version = "npc"
    sys_version = ""
    protocol_version = "HTTP/1.0"
    timeout = _SLOWEST

    def parse_request(self) -> bool:
        """Read a request. One without a version is none: its answer would have no headers, which guard our pages."""
        return super().parse_request() and self.request_version != "HTTP/0.9"

    def do_GET(self) -> None:
        """Answer with a page, a file, or the numbers of editions as they come."""
        why = refusal(self.headers.items(), self.path, self.server.port)
        if why:
            self._send(_plain(why.in_language(self.server.language), HTTPStatus.FORBIDDEN))
            return
        path = self.path.partition("?")[0]
        if path in _ASSETS:
            name, media_type = _ASSETS[path]
            self._send(Reply((files(__package__) / "assets" / name).read_bytes(), media_type))
        elif path == "/editions":
            self._follow()
        else:
            self._send(self._answered())

    do_HEAD = do_GET  # noqa: N815 - the same without a body

    def _answered(self) -> Reply:
        asked = question(self.path)
        if asked is None:
            return _plain("?", HTTPStatus.BAD_REQUEST)
        try:
            return self.server.hatch.ask(asked)
        except TimeoutError:
            return _plain(_BUSY.in_language(self.server.language), HTTPStatus.SERVICE_UNAVAILABLE)

    def _send(self, reply: Reply) -> None:
        self.send_response(reply.status)
        for name, value in _USUAL.items():
            self.send_header(name, value)
        self.send_header("Content-Type", reply.media_type)
        self.send_header("Content-Length", str(len(reply.body)))
        self.send_header("Content-Security-Policy", _FRAMED_POLICY if reply.is_framed else _POLICY)
        if reply.file:
            self.send_header("Content-Disposition", reply.disposition)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(reply.body)

    def _follow(self) -> None:
        """Tell the number of the present edition, and of each that follows (server-sent events)."""
        self.send_response(HTTPStatus.OK)
        for name, value in _USUAL.items():
            self.send_header(name, value)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.end_headers()
        known = 0
        while self.command != "HEAD":
            present = self.server.hatch.edition_after(known, SILENCE)
            self.wfile.write(b": -\n\n" if present == known else f"data: {present}\n\n".encode())
            known = present

    def send_error(self, code: int, *_: str | None, **__: str | None) -> None:
        """Answer what is no request of ours, a method that we do not have, say: in a line, with no word of its own."""
        status = (
            HTTPStatus.METHOD_NOT_ALLOWED
            if code == HTTPStatus.NOT_IMPLEMENTED
            else HTTPStatus(code)
        )
        self._send(_plain(message=status.phrase, status=status))

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the library's word
        """Say nothing: the terminal is for what concerns plans."""


def _plain(message: str, status: HTTPStatus) -> Reply:
    return Reply(f"{message}\n".encode(), "text/plain; charset=utf-8", status)


_BUSY = Message("npc is busy; try again", "npc 正忙，请稍后再试")
