"""`npc serve`: the page follows the files, answers to its own browser alone, and outlives what goes wrong."""

import json
import shutil
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote
from zipfile import ZipFile

import pytest

from running_npc import until
from served_site import Serve, ServedSite, plan, served
from support import ROOT, Npc, Write

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows sends no SIGINT to one process"
)


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Serve]:
    """Run `npc serve` in the test's directory until the test ends."""
    with ExitStack() as stack:

        def begin(*arguments: str, language: str = "en") -> ServedSite:
            return stack.enter_context(served(*arguments, folder=tmp_path, language=language))

        yield begin


def words(site: ServedSite, target: str = "/") -> str:
    """Return what is to be read on a page."""
    return str(site.ask(target).page.text_content())


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_where_it_is_and_a_signal_ends_it(
    serve: Serve, write: Write, number: signal.Signals
) -> None:
    write("plans/a/plan.yaml", plan())
    site = serve()
    assert f"http://127.0.0.1:{site.port}/\n" in site.npc.output
    assert site.ask().status == 200
    assert site.npc.end(number) == 0
    assert "Traceback" not in site.npc.output


def test_the_page_follows_the_files(serve: Serve, write: Write, tmp_path: Path) -> None:
    """A title, a finding, settings, a new plan, one that is gone: all without a new start."""
    write("plans/a/plan.yaml", plan(title="一稿"))
    site = serve("--year", "2025")
    assert "一稿" in words(site)
    write("plans/a/plan.yaml", plan(title="二稿"))
    site.wait_for("二稿")
    write("plans/a/plan.yaml", plan(title="二稿", text="听取(和审议)报告。"))
    site.wait_for("NPC402")
    write("npc.yaml", "rules: {ignore: [NPC402]}\n")
    until(lambda: "NPC402" not in site.ask().text)
    write("plans/b/plan.yaml", plan(title="来年", year=2026))
    site.wait_for("来年")
    shutil.rmtree(tmp_path / "plans" / "b")
    site.npc.wait_for("1 plan", times=2)


def test_a_plan_that_does_not_read_keeps_its_last_page(serve: Serve, write: Write) -> None:
    write("plans/a/plan.yaml", plan(title="好的"))
    site = serve(language="zh")
    assert "好的" in words(site)
    write("plans/a/plan.yaml", plan(title="坏的").replace("sections:", "sections"))
    site.wait_for("文件现在读不出来")
    page = site.ask().page
    (band,) = page.find_class("n-band")
    assert "plans/a/plan.yaml:7" in band.text_content()
    assert "好的" in page.find(".//article").text_content()
    write("plans/a/plan.yaml", plan(title="改好了"))
    site.wait_for("改好了")
    assert not site.ask().page.find_class("n-band")


def test_what_begins_broken_or_is_gone_is_said(serve: Serve, write: Write, tmp_path: Path) -> None:
    write("plans/a/plan.yaml", "kind: work-points\nsections: [\n")
    site = serve()
    assert "The files do not read yet" in words(site)
    write("plans/a/plan.yaml", plan(title="好了"))
    site.wait_for("好了")
    (tmp_path / "plans" / "a").rename(tmp_path / "gone")
    site.wait_for("no plan in")
    assert "好了" in words(site)


def test_findings_stand_beside_what_they_speak_of(serve: Serve, write: Write) -> None:
    """Behind the paragraph, in a row below the row, and in a list what is about neither."""
    text = plan(text="听取(和审议)报告。").replace("听取和审议关于", "听取(和)审议关于")
    write("plans/a/plan.yaml", text)
    site = serve(language="zh")
    page = site.ask().page
    paragraph, row = (page.find(f".//article//{name}[@id]") for name in ("p", "tr"))
    assert "听取(和审议)报告" in paragraph.text_content()
    assert "plans/a/plan.yaml:11:13" in paragraph.getnext().text_content()
    assert "改法：" in paragraph.getnext().text_content()
    assert "听取(和)审议关于" in row.text_content()
    assert "plans/a/plan.yaml:17:1" in row.getnext().text_content()
    (elsewhere,) = page.xpath("//main//*[@class='n-box']")
    assert "NPC360" in elsewhere.text_content()
    assert "检查什么" in page.xpath("//main//a[starts-with(@href, '/rule')]/@aria-label")[0]
    assert "半角" in words(site, "/rule?code=NPC402")


@pytest.mark.parametrize("name", ["nanhai-2023", "shiliqu-2025", "shilishi-2026", "qingcheng-2024"])
def test_every_tab_of_real_plans_is_there(serve: Serve, tmp_path: Path, name: str) -> None:
    shutil.copytree(ROOT / "plans" / name, tmp_path / "plans" / name)
    site = serve(language="zh")
    page = site.ask().page
    tabs = page.xpath("//nav[@class='n-tabs']//a/@href")
    assert (
        len(tabs)
        == {"nanhai-2023": 5, "shiliqu-2025": 6, "shilishi-2026": 5, "qingcheng-2024": 1}[name]
    )
    for tab in tabs:
        shown = site.ask(tab).page
        parts = shown.xpath("//nav[@class='n-parts']//a/@href") or [tab]
        for part in parts:
            inner = site.ask(part).page.xpath("//iframe/@src")
            assert all(site.ask(source).page.xpath("//h1") for source in inner)
    assert not page.find_class("n-band")


def test_several_plans_can_be_chosen(serve: Serve, write: Write) -> None:
    write("plans/a/plan.yaml", plan(title="去年", year=2024))
    write("plans/b/plan.yaml", plan(title="今年", year=2025))
    site = serve("--year", "2025")
    page = site.ask().page
    assert page.find(".//article//h1").text_content() == "今年"
    (other,) = (link for link in page.xpath("//nav[@class='n-plans']//a") if link.text == "去年")
    assert site.ask(other.get("href")).page.find(".//article//h1").text_content() == "去年"


def test_files_can_be_taken_away(serve: Serve, write: Write) -> None:
    write("plans/a/plan.yaml", plan(title="要点"))
    site = serve(language="zh")
    links = {
        link.text: link.get("href") for link in site.ask().page.xpath("//a[@class='n-button']")
    }
    word, excel = site.ask(links["Word"]), site.ask(links["Excel"])
    assert unquote(str(word.headers["Content-Disposition"])).endswith("''要点.docx")
    assert "听取和审议报告" in ZipFile(BytesIO(word.body)).read("word/document.xml").decode()
    assert "xl/workbook.xml" in ZipFile(BytesIO(excel.body)).namelist()
    if "PDF" not in links:
        (button,) = site.ask().page.xpath("//button[@aria-disabled]")
        assert "LibreOffice" in button.get("title")


def test_a_plan_is_text_whatever_it_holds(serve: Serve, write: Write) -> None:
    """No title, department, path or finding is markup, in any tab."""
    evil = "<script>alert(1)</script><img src=x onerror=alert(2)>"
    text = plan(title=f"'{evil}'", text=f"'{evil}(和)'").replace(
        "[办公室, 财经工委]", f"['{evil}', 财经工委]"
    )
    write("plans/a/x<b>&'.yaml", text)
    write("plans/b/plan.yaml", plan())
    site = serve()
    for target in ("/", "/?tab=departments", "/?tab=months", "/?plan=plans%2Fa"):
        page = site.ask(target).page
        assert [script.get("src") for script in page.iter("script")] == ["/app.js"]
        assert not list(page.iter("img"))
        for source in page.xpath("//iframe/@src"):
            assert not list(site.ask(source).page.iter("script", "img"))
    assert "<b>&'.yaml" in site.ask("/?plan=plans%2Fa").page.text_content()


def test_pages_run_and_load_nothing_of_others(serve: Serve, write: Write) -> None:
    """A template of a repo may write any HTML; within our page it is in a frame without scripts."""
    write("plans/a/plan.yaml", plan())
    write("npc.yaml", "templates: mine\n")
    write(
        "mine/schedule.html",
        "<!DOCTYPE html><html lang=zh><title>x</title><script>alert(1)</script><h1>x</h1>",
    )
    site = serve("--year", "2025")
    answer = site.ask()
    assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
    assert "unsafe-inline" not in answer.headers["Content-Security-Policy"].replace(
        "style-src-attr 'unsafe-inline'", ""
    )
    for name, value in {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
        "Access-Control-Allow-Origin": None,
    }.items():
        assert answer.headers[name] == value
    (frame,) = site.ask("/?tab=months").page.iter("iframe")
    assert frame.get("sandbox") == "allow-same-origin allow-modals"
    inner = site.ask(frame.get("src"))
    assert "<script>" in inner.text
    policy = inner.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "script" not in policy
    assert "sandbox" in policy


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example:{port}"},
        {"Host": "127.0.0.1"},
        {"Host": "127.0.0.1:1"},
        {"Host": "127.0.0.1:{port}.evil.example"},
        {"Host": ""},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "script"},
        {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty"},
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"},
        {"origin": "http://evil.example"},
        {"sec-fetch-site": "cross-site"},
        {"Origin": "http://127.0.0.1:{port}", "origin": "http://evil.example"},
        {"host": "evil.example", "Host": "127.0.0.1:{port}"},
    ],
)
def test_others_are_refused(serve: Serve, write: Write, headers: dict[str, str]) -> None:
    write("plans/a/plan.yaml", plan(title="内部"))
    site = serve()
    sent = {name: value.format(port=site.port) for name, value in headers.items()}
    for target in ("/", "/editions", "/app.js", "/file?to=docx"):
        answer = site.ask(target, headers=sent)
        assert answer.status == 403
        assert "内部" not in answer.text


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "localhost:{port}"},
        {"Host": "LOCALHOST:{port}"},
        {"Host": "[::1]:{port}"},
        {"Origin": "http://127.0.0.1:{port}", "Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"},
        {
            "Sec-Fetch-Site": "cross-site",
            "Sec-Fetch-Mode": "navigate",
            "Sec-Fetch-Dest": "document",
        },
    ],
)
def test_its_own_browser_is_answered(serve: Serve, write: Write, headers: dict[str, str]) -> None:
    write("plans/a/plan.yaml", plan())
    site = serve()
    sent = {name: value.format(port=site.port) for name, value in headers.items()}
    assert site.ask(headers=sent).status == 200


def test_a_request_without_a_version_is_not_answered(serve: Serve, write: Write) -> None:
    """As of HTTP/0.9: the answer would have no headers."""
    write("plans/a/plan.yaml", plan(title="内部"))
    site = serve()
    with socket.create_connection(("127.0.0.1", site.port), timeout=30) as connection:
        connection.sendall(f"GET /\r\nHost: 127.0.0.1:{site.port}\r\n\r\n".encode())
        assert connection.recv(1000) == b""


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "BREW"])
def test_it_is_only_read(serve: Serve, write: Write, method: str) -> None:
    write("plans/a/plan.yaml", plan())
    site = serve()
    assert site.ask(method=method).status == 405
    head = site.ask(method="HEAD")
    assert (head.status, head.body) == (200, b"")


@pytest.mark.parametrize(
    "target",
    [
        "/../../../etc/passwd", "/plans/a/plan.yaml", "/app.css/../server.py", "/%2e%2e/npc.yaml",
        "/?plan=/etc/passwd", "/?plan=../..", "/view?tab=../../x", "/file?to=../x", "/rule?code=../x",
        "/file?to=docx&plan=/etc", "//evil.example/", "http://evil.example/",
        "/?" + "&".join(f"a{n}=1" for n in range(50)), "/?plan=%ff",
    ],
)  # fmt: skip
def test_no_address_is_a_path_of_the_disk(serve: Serve, write: Write, target: str) -> None:
    write("plans/a/plan.yaml", plan(title="正文"))
    site = serve()
    answer = site.ask(target)
    assert answer.status in {400, 403, 404, 500}
    assert "root:" not in answer.text
    assert "正文" not in answer.text
    assert site.ask().status == 200


def test_templates_that_are_wrong_leave_the_last_page(serve: Serve, write: Write) -> None:
    write("plans/a/plan.yaml", plan(title="正文"))
    site = serve()
    write("mine/work-points.html", "{% if %}")
    write("npc.yaml", "templates: mine\n")
    site.wait_for("n-band")
    assert "work-points.html" in words(site)
    assert "正文" in site.ask().page.find(".//article").text_content()
    write(
        "mine/work-points.html",
        '<section class="body"><h1>{{ paper.title }}</h1><p>新样</p></section>',
    )
    site.wait_for("新样")


def test_a_port_in_use_is_a_sentence(npc: Npc, write: Write) -> None:
    write("plans/a/plan.yaml", plan())
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        result = npc("serve", "--port", str(port), language="zh")
    assert result.code == 2
    assert result.err.splitlines()[0] == f"错误：端口{port}已被占用"
    assert "--port" in result.err.splitlines()[1]


@pytest.mark.parametrize(("arguments", "said"), [
    (("--port", "70000"), "there is no port 70000"),
    (("plans/none",), "error: “plans/none” does not exist"),
    (("--port", "x"), "must be a whole number"),
])  # fmt: skip
def test_a_wrong_command_line_is_a_sentence(
    npc: Npc, write: Write, arguments: tuple[str, ...], said: str
) -> None:
    write("plans/a/plan.yaml", plan())
    result = npc("serve", *arguments)
    assert result.code == 2
    assert said in result.err


def test_it_writes_nothing(serve: Serve, write: Write, tmp_path: Path) -> None:
    write("plans/a/plan.yaml", plan())
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    site = serve()
    for target in (
        "/",
        "/?tab=months",
        "/view?tab=months",
        "/file?to=docx",
        "/file?to=xlsx",
        "/rule?code=NPC402",
    ):
        assert site.ask(target).status == 200
    assert site.npc.end() == 0
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_editions_are_told_as_they_come(serve: Serve, write: Write) -> None:
    """Browsers are told at once, and need not ask again and again."""
    write("plans/a/plan.yaml", plan())
    site = serve()
    with socket.create_connection(("127.0.0.1", site.port), timeout=30) as connection:
        connection.sendall(
            f"GET /editions HTTP/1.1\r\nHost: 127.0.0.1:{site.port}\r\n\r\n".encode()
        )
        stream = connection.makefile("rb")
        assert b"200" in stream.readline()
        assert any(line == b"data: 1\n" for line in stream)
        write("plans/a/plan.yaml", plan(title="新的"))
        assert any(line == b"data: 2\n" for line in stream)
        stream.close()
    assert json.loads(site.ask().page.find("body").get("data-edition")) == 2


def test_a_change_is_on_the_page_within_a_second(serve: Serve, tmp_path: Path) -> None:
    """The quickest of three, as others are at work on the machine."""
    shutil.copytree(ROOT / "plans" / "nanhai-2023", tmp_path / "plans" / "nanhai-2023")
    site = serve("--year", "2023")
    typed = tmp_path / "plans" / "nanhai-2023" / "arrangement.yaml"
    text = typed.read_text("utf-8")
    assert "关于南海区国土空间总体规划" in site.ask().text
    seconds = []
    for title in ("改过一次的标题", "改过两次的标题", "改过三次的标题"):
        typed.write_text(text.replace("关于南海区国土空间总体规划", title), "utf-8")
        seconds.append(site.wait_for(title))
    assert min(seconds) < 1
