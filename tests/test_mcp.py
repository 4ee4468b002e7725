"""The MCP server, spoken to by the SDK's own client over both transports. The server is a process of its own with the toy model."""

import json
import os
import re
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client

from seq2cmd import Translator
from seq2cmd.explain import explain_command
from seq2cmd.risk import assess

TOOLS = {"translate": {"request", "alternatives"}, "check-risk": {"command"}, "explain": {"command"}}
Server = StdioServerParameters | str
MODES = ("auto", "legacy")  # the handshake of 2026 with its fall-back, and the one that most hosts still speak


@pytest.fixture(scope="module")
def program(toy_model: Path, source_tree: Path) -> tuple[list[str], dict[str, str]]:
    """What the documents tell hosts to start, and its environment."""
    environment = {**os.environ, "PYTHONPATH": str(source_tree / "src"), "SEQ2CMD_MODEL": str(toy_model)}
    configurations = re.findall(r"```json\n(.*?)```", (source_tree / "docs" / "mcp.md").read_text("utf-8"), re.DOTALL)
    for servers in (next(iter(json.loads(text).values())) for text in configurations):
        assert (servers["seq2cmd"]["command"], servers["seq2cmd"]["args"]) == ("seq2cmd", ["mcp"])
    assert len(configurations) == 2
    return [sys.executable, "-m", "seq2cmd", "mcp"], environment


@pytest.fixture(scope="module")
def http_server(program: tuple[list[str], dict[str, str]]) -> Iterator[str]:
    """The address of a server on a free port; it says it on stderr."""
    command, environment = program
    with subprocess.Popen([*command, "--http", "--port", "0"], env=environment, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        yield process.stderr.readline().strip()
        process.terminate()
        rest = process.stderr.read()
    assert "Traceback" not in rest, rest
    assert "frobnicate" not in rest, "requests do not belong into logs"


@pytest.fixture(params=["stdio", "http"])
def server(request: pytest.FixtureRequest, program: tuple[list[str], dict[str, str]]) -> Server:
    if request.param == "http":
        return str(request.getfixturevalue("http_server"))
    command, environment = program
    return StdioServerParameters(command=command[0], args=command[1:], env=environment)


def ask(server: Server, mode: str, talk: Callable[[Client], Coroutine[Any, Any, None]]) -> None:
    async def session() -> None:
        with anyio.fail_after(60):
            async with Client(stdio_client(server) if isinstance(server, StdioServerParameters) else server, mode=mode) as client:
                await talk(client)

    anyio.run(session)


@pytest.mark.parametrize("mode", MODES)
def test_tools_answer_what_the_package_answers(server: Server, mode: str, toy_model: Path) -> None:
    wanted = Translator.from_pretrained(str(toy_model)).translate('list the folder "my files"', 2).to_dict()

    async def talk(client: Client) -> None:
        translated = await client.call_tool("translate", {"request": 'list the folder "my files"', "alternatives": 2})
        assert not translated.is_error
        assert translated.structured_content == {**wanted, "ms": translated.structured_content["ms"]}
        refused = await client.call_tool("translate", {"request": "frobnicate zzz"})
        assert (refused.structured_content["verdict"], refused.structured_content["command"]) == ("refuse", None)
        judged = await client.call_tool("check-risk", {"command": "sudo rm -rf /var"})
        explained = await client.call_tool("explain", {"command": "tar -xzf app.tgz | frobnicate"})
        parts = [part.to_dict() for part in explain_command("tar -xzf app.tgz | frobnicate")]
        assert explained.structured_content == {"command": "tar -xzf app.tgz | frobnicate", "parts": parts}
        assert judged.structured_content == {"command": "sudo rm -rf /var", **assess("sudo rm -rf /var").to_dict()}

    ask(server, mode, talk)


def test_every_tool_says_that_it_only_reads(server: Server) -> None:
    async def talk(client: Client) -> None:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert {name: set(tool.input_schema["properties"]) for name, tool in tools.items()} == TOOLS
        for tool in tools.values():
            assert tool.description and tool.output_schema and tool.annotations
            assert (tool.annotations.read_only_hint, tool.annotations.destructive_hint) == (True, False)
            assert (tool.annotations.idempotent_hint, tool.annotations.open_world_hint) == (True, False)

    ask(server, "auto", talk)


WRONG = [
    ("translate", {"request": "   "}, "the request is empty"),
    ("translate", {"request": "list\u202efiles"}, "U+202E"),
    ("translate", {"request": "x" * 5000}, "2048"),
    ("translate", {"request": "list files", "alternatives": 8}, "alternatives"),
    ("translate", {}, "request"),
    ("check-risk", {"command": 7}, "command"),
    ("explain", {"command": ""}, "command"),
    ("run", {"command": "ls"}, "run"),
]


def test_wrong_use_is_an_error_that_says_why(server: Server) -> None:
    async def talk(client: Client) -> None:
        for tool, arguments, words in WRONG:
            answer = await client.call_tool(tool, arguments)
            assert answer.is_error, tool
            assert words in answer.content[0].text

    ask(server, "auto", talk)


def test_http_answers_to_the_names_of_this_machine_only(http_server: str) -> None:
    """A page in the browser must not reach it under a name of its own (DNS rebinding), nor with a body without end."""
    for headers, body, status in (({"Host": "evil.example"}, b"{}", 421), ({"Origin": "http://evil.example"}, b"{}", 403),
                                  ({}, b" " * 100_000, 413)):
        headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream", **headers}
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(urllib.request.Request(http_server, body, headers), timeout=10)
        assert refused.value.code == status
        refused.value.close()


def test_a_port_that_is_taken_is_said(http_server: str, program: tuple[list[str], dict[str, str]]) -> None:
    command, environment = program
    port = http_server.rpartition(":")[2].removesuffix("/mcp")
    done = subprocess.run([*command, "--http", "--port", port], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert "--port 0" in done.stderr and len(done.stderr.splitlines()) == 1
