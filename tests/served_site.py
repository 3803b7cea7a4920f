"""`npc serve` as a process of its own, asked as browsers ask it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from email.message import Message
from http.client import HTTPConnection
from pathlib import Path
from typing import NamedTuple, Protocol

from lxml import html
from lxml.html import HtmlElement

from running_npc import RunningNpc, running, until

PLAN = """\
kind: work-points
organ: 示例县人大常委会
level: county
year: {year}
title: {title}
departments: [办公室, 财经工委]
sections:
- title: 监督工作
  points:
  - lead: 听取报告
    text: {text}
---
kind: arrangement
categories:
- name: 听取报告
  items:
  - title: 听取和审议关于本级决算的报告
    owners: 财经工委
    when: 7月
    meetings: 常委会会议
"""


def plan(*, title: str = "工作要点", text: str = "听取和审议报告。", year: int = 2025) -> str:
    """Return a plan."""
    return PLAN.format(title=title, text=text, year=year)


class Answer(NamedTuple):
    """What came back."""

    status: int
    headers: Message
    body: bytes

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()

    @property
    def page(self) -> HtmlElement:
        """The body as browsers read it."""
        return html.document_fromstring(self.text)


class ServedSite(NamedTuple):
    """A running site."""

    npc: RunningNpc
    port: int

    def ask(
        self, target: str = "/", *, method: str = "GET", headers: Mapping[str, str] = {}
    ) -> Answer:
        """Send a request."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, target, headers=dict(headers))
            answer = connection.getresponse()
            return Answer(answer.status, answer.headers, answer.read())
        finally:
            connection.close()

    def wait_for(self, words: str, target: str = "/") -> float:
        """Wait until a page holds words, and return the seconds that it took."""
        return until(lambda: words in self.ask(target).text, why=lambda: self.ask(target).text)


class Serve(Protocol):
    """Runs a site in the test's directory."""

    def __call__(self, *arguments: str, language: str = "en") -> ServedSite:
        """Run it."""


@contextmanager
def served(*arguments: str, folder: Path, language: str = "en") -> Iterator[ServedSite]:
    """Run a site at a port that is free."""
    with running("serve", "--port", "0", *arguments, folder=folder, language=language) as npc:
        said = npc.wait_for("\n")
        yield ServedSite(npc, int(said.partition("127.0.0.1:")[2].partition("/")[0]))
