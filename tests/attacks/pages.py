"""`npc serve` asked by strangers, while the files that it follows are exchanged for what cannot be read.

What each answer must hold: it is one of HTTP, tells nothing of what is outside, and has no markup of
the plan's; then the page still is there, and a signal ends the server.
"""

import os
import signal
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, suppress
from functools import partial
from http import HTTPStatus
from itertools import count
from pathlib import Path
from random import Random

from attacks.attack import Attack
from attacks.fences import OWN, PLAN, SECRET, lay_repo
from attacks.running import workplace
from served_site import ServedSite, served

REQUESTS = 25
"""That are sent to one server."""
SLOW = 20
"""Connections that send half a request and then nothing."""
ANSWERS = {b"200", b"400", b"403", b"404", b"405", b"414", b"431", b"500", b"505"}
NO_REQUEST = {b"", *(f"{status.phrase}\n".encode() for status in HTTPStatus)}
"""What is answered to what is no request; one without a version has an answer without headers."""
BUG = b"npc has a bug"
MARKUP = "<script>alert(1)</script><img src=x onerror=alert(1)></style></title>'&{{7*7}}"
LIVE = (b"<script>alert", b"<img src=x")
METHODS = ("GET", "GET", "GET", "HEAD", "POST", "OPTIONS", "TRACE", "CONNECT", "get", "X" * 200)
TARGETS = (
    "/", "/?plan=plans/2025", "/view?tab=months", "/view?tab=year&part=9", "/file?to=xlsx", "/file?to=docx", "/file?to=../x",
    "/document.css", "/document.css?part=-1", "/rule?code=NPC201", "/rule?code=../../x", "/../../outside/environ", "//outside/environ",
    "/%2e%2e/%2e%2e/outside/environ", "/?plan=../outside", "/?plan=%2Fetc", "/?plan=%ff", "/?plan=%00", "/?plan=%0d%0aX:%201", "/?part=1e999",
    "/?part=" + "9" * 5000, "/?" + "a=1&" * 500, "/" + "a" * 70_000, "http://evil.example/", "*", "/[::1", "/app.js/../x", "?", "", "/\xff",
    f"/?plan={MARKUP}", f"/?tab={MARKUP}",
)  # fmt: skip
HEADERS = (
    "Host: evil.example", "host: evil.example:{port}", "Host: 127.0.0.1.evil.example:{port}", "Host:\r\n 127.0.0.1:{port}", "Origin: null",
    "origin: http://evil.example", "Sec-Fetch-Site: cross-site", "sec-fetch-site: same-site", "Content-Length: -1", "Content-Length: 99999999999",
    "Transfer-Encoding: chunked", "X: " + "a" * 70_000, "Expect: 100-continue", "Range: bytes=0-1", "Upgrade: h2c", "a b: c", ":", "\0: \0",
    *("\r\n".join(f"X{number}: 1" for number in range(200)),),
)  # fmt: skip


def attacks(seed: int) -> Iterator[Attack]:
    """Yield servers for ever, each asked in many ways."""
    for number in count():
        random = Random(f"{seed} {number}")
        way = random.choice(list(CHANGES))
        name = f"{number} {way}"
        yield Attack(name, partial(_fault, name, random, CHANGES[way]))


def _fault(name: str, random: Random, change: Callable[[Path], None]) -> str | None:
    with workplace(name) as folder, ExitStack() as left:
        repo, _ = lay_repo(folder)
        (repo / OWN).write_text(PLAN.format(title=f"'{MARKUP.replace(chr(39), '')}'"), "utf-8")
        (repo / "npc.yaml").write_text("organ: 示例县人大常委会\n", "utf-8")
        site = left.enter_context(served(folder=repo))
        for at in range(REQUESTS):
            if at == REQUESTS // 2:
                change(repo)
                for _ in range(SLOW):
                    _hang(site, left)
            request = _request(random, site.port)
            if fault := _fault_of(_answer(site.port, request)):
                return f"{fault} to {request[:200]!r}"
        usual = site.ask()
        if usual.status not in {200, 404} or BUG in usual.body or SECRET.encode() in usual.body:
            return f"in the end, {usual.status}: {usual.text[:300]}"
        code = site.npc.end(signal.SIGTERM)
        said = site.npc.output
        return (
            None if code == 0 and "Traceback" not in said else f"ended with {code}: {said[-500:]}"
        )


def _request(random: Random, port: int) -> bytes:
    head = [] if random.random() < 0.1 else [f"Host: 127.0.0.1:{port}"]
    head += random.sample(HEADERS, random.choice((0, 0, 0, 1, 2)))
    random.shuffle(head)
    line = f"{random.choice(METHODS)} {random.choice(TARGETS)} HTTP/1.1"
    text = "\r\n".join((line, *(each.replace("{port}", str(port)) for each in head), "", ""))
    return text.encode("latin-1", "replace") + random.choice(
        (b"", b"0\r\n\r\nGET / HTTP/1.1\r\n\r\n")
    )


def _answer(port: int, request: bytes) -> bytes:
    """Send a request, and return what comes back within a while: of what follows editions, the beginning."""
    answer = b""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection, suppress(OSError):
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        while piece := connection.recv(65_536):
            answer += piece
    return answer


def _fault_of(answer: bytes) -> str | None:
    if answer in NO_REQUEST:
        return None
    head, _, body = answer.partition(b"\r\n\r\n")
    if head[:7] != b"HTTP/1." or head[9:12] not in ANSWERS:
        return f"answered {answer[:100]!r}"
    if BUG in body:
        return f"a bug: {body[-600:]!r}"
    if SECRET.encode() in answer:
        return "told the secret"
    if b"\nX:" in head or any(live in body for live in LIVE):
        return "what the plan or the address says became markup"
    return None


def _hang(site: ServedSite, left: ExitStack) -> None:
    connection = left.enter_context(socket.create_connection(("127.0.0.1", site.port), timeout=5))
    connection.sendall(b"GET / HTTP/1.1\r\nX: ")


def _exchanged(make: Callable[[Path], object]) -> Callable[[Path], None]:
    def change(repo: Path) -> None:
        (repo / OWN).unlink()
        make(repo / OWN)

    return change


def _template(text: str) -> Callable[[Path], None]:
    def change(repo: Path) -> None:
        (repo / "templates").mkdir()
        (repo / "templates" / "document.html").write_text(text, "utf-8")
        (repo / "npc.yaml").write_text("templates: templates\n", "utf-8")

    return change


def _linked(place: str, target: str) -> Callable[[Path], None]:
    def change(repo: Path) -> None:
        (repo / place).unlink(missing_ok=True)
        (repo / place).symlink_to(repo.parent / "outside" / target)

    return change


def _linked_template(repo: Path) -> None:
    _template("")(repo)
    _linked("templates/document.html", "environ")(repo)


CHANGES: Mapping[str, Callable[[Path], None]] = {
    "nothing": lambda _: None,
    "a pipe": _exchanged(os.mkfifo),
    "a folder": _exchanged(Path.mkdir),
    "a device": _exchanged(lambda path: path.symlink_to("/dev/zero")),
    "the environment": _exchanged(lambda path: path.symlink_to("/proc/self/environ")),
    "a link to itself": _exchanged(lambda path: path.symlink_to(path.name)),
    "a link out": _exchanged(lambda path: path.symlink_to("../../../outside/plan.yaml")),
    "a huge file": _exchanged(lambda path: path.write_bytes(b"a: b\n" * 10_000_000)),
    "nothing in it": _exchanged(Path.touch),
    "brackets": _exchanged(lambda path: path.write_text("a: " + "[" * 50_000)),
    "many slips": _exchanged(lambda path: path.write_text("键：\n" * 100_000, "utf-8")),
    "one more plan, by a link": _linked("plans/2026", "2026"),
    "settings by a link": _linked("npc.yaml", "npc.yaml"),
    "a template without end": _template("{% for i in range(99999999) %}{{ i }}{% endfor %}"),
    "a template with a script": _template(f"<article><p>{MARKUP}</p></article>"),
    "a template that is a link": _linked_template,
}  # fmt: skip
"""What becomes of the repo while it is served."""
