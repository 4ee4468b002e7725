"""`--copy`: the command into the clipboard. Where there is none, that is no error: the command stands on the terminal."""

import os

# tool, arguments, the variable that says that its display is there
TOOLS = (
    ("wl-copy", (), "WAYLAND_DISPLAY"),
    ("xclip", ("-selection", "clipboard"), "DISPLAY"),
    ("xsel", ("--clipboard", "--input"), "DISPLAY"),
)
PATIENCE_SECONDS = 2


def copy(text: str) -> bool:
    """Give the text to the first tool that takes it, else to the terminal (OSC 52, which also works over ssh); True if one took it."""
    return any(_by_tool(name, arguments, text) for name, arguments, display in TOOLS if os.environ.get(display)) or _by_terminal(text)


def _by_tool(name: str, arguments: tuple[str, ...], text: str) -> bool:
    import subprocess

    try:  # its output must not be ours: xclip stays in the background and would keep a pipe open
        done = subprocess.run([name, *arguments], input=text.encode(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False,
                              timeout=PATIENCE_SECONDS)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _by_terminal(text: str) -> bool:
    from base64 import b64encode

    if os.environ.get("TERM", "dumb") == "dumb":
        return False
    sequence = b"\033]52;c;" + b64encode(text.encode()) + b"\a"
    try:
        terminal = os.open("/dev/tty", os.O_WRONLY | os.O_NOCTTY)
    except OSError:
        return False
    try:
        os.write(terminal, sequence)
    finally:
        os.close(terminal)
    return True
