"""`seq2cmd mcp`: requests, explanations and risks as tools of the Model Context Protocol, over stdio or streamable HTTP.

Every tool only reads: none runs a command, touches a file or the network, and the annotations say so to the host.
"""

import argparse
import socket
import sys
from typing import Annotated, Literal

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations
from pydantic import BaseModel, Field

from .. import __version__
from ..errors import RequestError, Seq2CmdError
from ..explain import explain_command
from ..knowledge import Knowledge
from ..risk import assess
from ..translator import Translator

HOST = "127.0.0.1"  # and no other: what is to be reached from elsewhere needs keys, which the HTTP server of `seq2cmd serve` has
PORT = 8766
PATH = "/mcp"
MAX_BODY_BYTES = 64 * 1024
MAX_COMMAND_CHARACTERS = 8192
READS_ONLY = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)
INSTRUCTIONS = """\
Turns one plain English request for one task at the Linux command line into the command, offline. Nothing is ever run: show the command
to the user, who decides. `translate` says how sure it is: verdict "answer", "unsure" (look twice) or "refuse" (there is no command).
`check-risk` judges any command line: "safe", "changes" or "destroys", with reasons. `explain` says what its parts mean."""

RiskLevel = Literal["safe", "changes", "destroys"]


class Alternative(BaseModel):
    """Another command that the request may mean."""

    command: str
    confidence: float
    risk: RiskLevel | None


class Argument(BaseModel):
    """A part of the request that stands in the command."""

    slot: str
    text: str
    span: tuple[int, int] = Field(description="its characters [start, end) in the request")


class Translation(BaseModel):
    """What `seq2cmd --json` prints."""

    model_config = {"extra": "allow", "serialize_by_alias": True}  # a later version of the schema may add keys

    schema_version: int = Field(alias="schema")
    request: str
    verdict: Literal["answer", "unsure", "refuse"]
    command: str | None = Field(description="null exactly if the verdict is refuse")
    confidence: float
    risk: RiskLevel | None
    reasons: list[str]
    alternatives: list[Alternative]
    arguments: list[Argument]
    model: str
    ms: float


class Judgement(BaseModel):
    """What a command line would do."""

    command: str
    risk: RiskLevel
    reasons: list[str] = Field(description="each reads on from 'it ...'; empty exactly if the risk is safe")


class Part(BaseModel):
    """A part of a command line."""

    part: str
    text: str = Field(description="what it means; 'not known here' if that is so")


class Explanation(BaseModel):
    """What a command line is made of."""

    command: str
    parts: list[Part]


def make_server(translator: Translator) -> MCPServer:
    """The server with its tools; `run` it, or mount its `streamable_http_app`."""
    server: MCPServer = MCPServer("seq2cmd", title="seq2cmd", version=__version__, instructions=INSTRUCTIONS, log_level="WARNING")
    knowledge = Knowledge()

    def translate(
        request: Annotated[str, Field(description="what is wanted, in plain English: one task", max_length=2048)],
        alternatives: Annotated[int, Field(description="how many other commands to give at most", ge=0, le=7)] = 3,
    ) -> Translation:
        """Translate a plain English request into a Linux command. The command is returned, never run."""
        try:
            return Translation.model_validate(translator.translate(request, alternatives).to_dict())
        except RequestError as error:
            raise ToolError(f"{error}; {error.hint}" if error.hint else str(error)) from None

    def check_risk(
        command: Annotated[str, Field(description="the command line, as a shell would read it", max_length=MAX_COMMAND_CHARACTERS)],
    ) -> Judgement:
        """Say what a Linux command line would do (safe, changes or destroys) and why, judged by its text alone; nothing is run."""
        risk = assess(command)
        return Judgement(command=command, risk=risk.level, reasons=list(risk.reasons))  # type: ignore[arg-type]  # one of suggestion.RISKS

    def explain(
        command: Annotated[str, Field(description="a command line", min_length=1, max_length=MAX_COMMAND_CHARACTERS)],
    ) -> Explanation:
        """Say what each part of a Linux command line means, from a table of known commands; nothing is run."""
        parts = [Part(part=part.part, text=part.text) for part in explain_command(command, knowledge)]
        return Explanation(command=command, parts=parts)

    server.add_tool(translate, title="Translate a request", annotations=READS_ONLY)
    server.add_tool(check_risk, name="check-risk", title="Judge a command", annotations=READS_ONLY)
    server.add_tool(explain, title="Explain a command", annotations=READS_ONLY)
    return server


def main(arguments: list[str]) -> int:
    """Serve until the host closes stdin, or until Ctrl-C."""
    parser = argparse.ArgumentParser(prog="seq2cmd mcp", description="An MCP server: over stdio, or over streamable HTTP on loopback.")
    parser.add_argument("--http", action="store_true", help=f"serve http://{HOST}:PORT{PATH} instead of stdio")
    parser.add_argument("--port", type=int, default=PORT, help=f"for --http; 0 takes a free one; default {PORT}")
    parser.add_argument("--model", help="a shipped model or a model folder (default: $SEQ2CMD_MODEL, else base)")
    options = parser.parse_args(arguments)
    server = make_server(Translator.from_pretrained(options.model))
    if options.http:
        _serve_http(server, options.port)
    else:
        server.run()
    return 0


def _serve_http(server: MCPServer, port: int) -> None:
    """Stateless, so that nothing is kept between two calls. The SDK answers to the names of this machine only (DNS rebinding)."""
    import uvicorn

    app = server.streamable_http_app(streamable_http_path=PATH, stateless_http=True, json_response=True,
                                     max_request_body_size=MAX_BODY_BYTES, host=HOST)
    try:
        listener = socket.create_server((HOST, port), reuse_port=False)
    except (OSError, OverflowError) as error:
        raise Seq2CmdError(f"cannot listen on {HOST}:{port}: {error}", hint="--port 0 takes a free port") from None
    with listener:
        print(f"http://{HOST}:{listener.getsockname()[1]}{PATH}", file=sys.stderr, flush=True)
        uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False)).run(sockets=[listener])
