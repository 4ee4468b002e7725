"""The command line. Commands live in a table; a module is imported when its command is used.

    seq2cmd find pdf files in ~/docs        a request: everything whose first word is no command of the table
    seq2cmd -- data usage of ~              a request whose first word is one

Exit codes: 0 answered (or done), 1 no confident answer, 2 wrong use, 130 Ctrl-C. Nothing here ever runs the commands that it prints.
"""

import sys

from ..errors import MissingExtraError, Seq2CmdError


class Command:
    """A row of the command table. The module has `main(arguments: list[str]) -> int`; the extra is what it needs installed."""

    __slots__ = ("name", "module", "help", "extra")

    def __init__(self, name: str, module: str, help: str, extra: str = "") -> None:
        self.name, self.module, self.help, self.extra = name, module, help, extra


COMMANDS = {
    command.name: command
    for command in (
        Command("data", "seq2cmd.lab.commands.data", "check, sample and count the grammar", "lab"),
        Command("train", "seq2cmd.lab.commands.train", "train a model from a recipe", "lab"),
        Command("calibrate", "seq2cmd.lab.commands.calibrate", "fit confidence and thresholds", "lab"),
        Command("evaluate", "seq2cmd.lab.commands.evaluate", "measure a model on the sealed checks", "lab"),
        Command("export", "seq2cmd.lab.commands.export", "write ONNX files", "lab"),
        Command("quantize", "seq2cmd.lab.commands.quantize", "write INT8 ONNX files", "lab"),
        Command("pack", "seq2cmd.lab.commands.pack", "write a model folder", "lab"),
        Command("vectors", "seq2cmd.lab.commands.vectors", "distil word vectors to start training from", "lab"),
        Command("batch", "seq2cmd.batch.command", "answer a file of requests, with every processor or a cluster"),
        Command("bench", "seq2cmd.cli.bench", "measure speed and memory on this machine"),
        Command("serve", "seq2cmd.serve.command", "answer over HTTP and a Unix socket", "serve"),
        Command("deployment", "seq2cmd.deploy.command", "write a Triton model repository or a KServe manifest"),
        Command("integrate", "seq2cmd.cli.integrate", "the key at your prompt: widgets for bash, zsh and fish"),
        Command("completions", "seq2cmd.cli.completions", "print the completions of bash, zsh or fish"),
        Command("doctor", "seq2cmd.cli.doctor", "look whether everything is in order"),
        Command("lab", "seq2cmd.lab.commands.compress", "prune, round, distil, search and compare networks", "lab"),
        Command("check", "seq2cmd.cli.check", "say what a command would do: safe, changes or destroys"),
        Command("teach", "seq2cmd.cli.teach", "teach it your own words: seq2cmd teach \"words\" 'command'"),
        Command("config", "seq2cmd.cli.config", "the settings in force, and where each comes from"),
        Command("mcp", "seq2cmd.serve.mcp_server", "answer AI programs over the Model Context Protocol", "mcp"),
        Command("explain", "seq2cmd.cli.explain", "say what the parts of a command mean"),
        Command("models", "seq2cmd.cli.models", "list the installed models"),
        Command("version", "seq2cmd.cli.version", "print the version"),
    )
}


def main(arguments: list[str]) -> int:
    """Run seq2cmd with these arguments; returns the exit code."""
    try:
        return _dispatch(arguments)
    except Seq2CmdError as error:
        complain(error)
        return error.exit_code
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return _reader_left()


def leave(code: int) -> None:
    """End the process. Taking the interpreter apart costs 2 ms, so it is left as it is, unless somebody asked to be told at exit."""
    import atexit
    import os

    if getattr(atexit, "_ncallbacks", lambda: 1)() == 0 and "threading" not in sys.modules:
        try:
            for stream in (sys.stdout, sys.stderr):
                if stream is not None:
                    stream.flush()
        except (OSError, ValueError):
            sys.exit(code)  # Python itself knows what to say about a full disk or a closed stream
        os._exit(code)
    sys.exit(code)


def complain(error: Seq2CmdError, where: str = "") -> None:
    """One line on stderr: `seq2cmd: message; hint`."""
    line = f"seq2cmd: {where}{error}" + (f"; {error.hint}" if error.hint else "")
    if not line.isprintable():  # what was typed must not steer the terminal
        line = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in line)
    print(line, file=sys.stderr)


def _dispatch(arguments: list[str]) -> int:
    if arguments and arguments[0] in COMMANDS:
        return _run(COMMANDS[arguments[0]], arguments[1:])
    from . import translate

    return translate.main(arguments)


def _run(command: Command, arguments: list[str]) -> int:
    from importlib import import_module

    try:
        module = import_module(command.module)
    except ModuleNotFoundError as error:
        if not command.extra or str(error.name).startswith("seq2cmd"):
            raise
        hint = f"pip install 'seq2cmd[{command.extra}]'{_or_request(command, arguments)}"
        raise MissingExtraError(f"`seq2cmd {command.name}` needs the Python package {error.name!r}", hint=hint) from None
    try:
        return int(module.main(arguments))
    except SystemExit as exit:  # argparse: usage and error are printed
        if exit.code == 2 and arguments:
            print("seq2cmd: " + _or_request(command, arguments)[2:], file=sys.stderr)
        return exit.code if isinstance(exit.code, int) else 1 if exit.code else 0


def _or_request(command: Command, arguments: list[str]) -> str:
    """What to do if the first word was meant as the first word of a request."""
    return f"; to ask for a command that starts with this word: seq2cmd -- {' '.join([command.name, *arguments])}" if arguments else ""


def _reader_left() -> int:
    """The reader of our output has seen enough (`| head -1`); Python must not complain when it flushes at exit."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
