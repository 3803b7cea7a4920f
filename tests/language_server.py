"""The language server for YAML that editors have, asked for what it marks in files."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, BinaryIO, NamedTuple, cast

COMMAND = "yaml-language-server"
_PATIENCE = 30
"""Seconds until the first marks come."""
_QUIET = 1.5
"""Seconds without news after which the marks are the last ones."""


class Mark(NamedTuple):
    """What an editor underlines."""

    line: int
    """From 1."""
    text: str


def marks(
    folder: Path, files: Sequence[Path], schemas: Mapping[str, str] | None = None
) -> dict[Path, list[Mark]]:
    """Return what the server marks in files of a folder that is open in an editor.

    Args:
        folder: The workspace.
        files: Files in it.
        schemas: The setting `yaml.schemas`.

    """
    with subprocess.Popen(
        [COMMAND, "--stdio"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            return _Editor(process, folder, schemas or {}).marks(files)
        finally:
            process.kill()


class Asked(NamedTuple):
    """What an editor offers and shows where a person types or points."""

    offered: list[str]
    shown: str


def asked(folder: Path, texts: Sequence[str], schemas: Mapping[str, str]) -> list[Asked]:
    """Return what the server offers and shows at the place of │ in each text.

    Args:
        folder: The workspace, in which each text is written as a file of its own.
        texts: YAML with a │.
        schemas: The setting `yaml.schemas`.

    """
    places: dict[Path, tuple[int, int]] = {}
    for number, text in enumerate(texts):
        path = folder / f"{number}.yaml"
        before, _, after = text.partition("│")
        path.write_text(before + after, encoding="utf-8")
        places[path] = before.count("\n"), len(before) - before.rfind("\n") - 1
    with subprocess.Popen(
        [COMMAND, "--stdio"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            editor = _Editor(process, folder, schemas)
            editor.marks([*places])
            return [editor.asked(path, *place) for path, place in places.items()]
        finally:
            process.kill()


class _Editor:
    def __init__(
        self, process: "subprocess.Popen[bytes]", folder: Path, schemas: Mapping[str, str]
    ) -> None:
        self._to = cast("BinaryIO", process.stdin)
        self._settings = {"validate": True, "schemaStore": {"enable": False}, "schemas": schemas}
        self._folder = folder
        self._last = 1
        self._news: SimpleQueue[dict[str, Any]] = SimpleQueue()
        Thread(target=_listen, args=(process.stdout, self._news), daemon=True).start()

    def marks(self, files: Sequence[Path]) -> dict[Path, list[Mark]]:
        root = {"uri": self._folder.as_uri(), "name": "plans"}
        self._send(
            id=1,
            method="initialize",
            params={
                "processId": None,
                "rootUri": root["uri"],
                "workspaceFolders": [root],
                "capabilities": {"workspace": {"configuration": True}},
            },
        )
        found: dict[str, list[Mark]] = {}
        uris = {path.as_uri(): path for path in files}
        while True:
            try:
                message = self._news.get(timeout=_QUIET if len(found) == len(files) else _PATIENCE)
            except Empty:
                return {path: found[uri] for uri, path in uris.items()}
            self._answer(message, uris)
            if message.get("method") == "textDocument/publishDiagnostics":
                found[message["params"]["uri"]] = _marks(message["params"]["diagnostics"])

    def asked(self, path: Path, line: int, character: int) -> Asked:
        place = {
            "textDocument": {"uri": path.as_uri()},
            "position": {"line": line, "character": character},
        }
        completion = self._result("textDocument/completion", place) or {}
        hover = self._result("textDocument/hover", place) or {}
        offered = [item["label"] for item in completion.get("items", ())]
        return Asked(offered, hover.get("contents", {}).get("value", ""))

    def _result(self, method: str, parameters: Mapping[str, object]) -> dict[str, Any] | None:
        self._last += 1
        self._send(id=self._last, method=method, params=parameters)
        while True:
            message = self._news.get(timeout=_PATIENCE)
            if message.get("id") == self._last and "method" not in message:
                return cast("dict[str, Any] | None", message.get("result"))
            self._answer(message, {})

    def _answer(self, message: Mapping[str, Any], uris: Mapping[str, Path]) -> None:
        method = message.get("method")
        if message.get("id") == 1 and method is None:
            self._send(method="initialized", params={})
            for uri, path in uris.items():
                text = path.read_text(encoding="utf-8")
                document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
                self._send(method="textDocument/didOpen", params={"textDocument": document})
        elif method == "workspace/configuration":
            wanted = [item.get("section") for item in message["params"]["items"]]
            result = [self._settings if section == "yaml" else {} for section in wanted]
            self._send(id=message["id"], result=result)
        elif method and "id" in message:
            self._send(id=message["id"], result=None)

    def _send(self, **message: object) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._to.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self._to.flush()


def _listen(stream: BinaryIO, news: "SimpleQueue[dict[str, Any]]") -> None:
    while line := stream.readline():
        length = int(line.partition(b":")[2])
        stream.readline()
        news.put(json.loads(stream.read(length)))


def _marks(diagnostics: Sequence[Mapping[str, Any]]) -> list[Mark]:
    return [Mark(one["range"]["start"]["line"] + 1, one["message"]) for one in diagnostics]
