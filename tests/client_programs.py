"""An environment of its own for the clients of tests/clients/requirements.txt, whose requirements and ours cannot be met together."""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

REQUIREMENTS = Path(__file__).resolve().parent / "clients" / "requirements.txt"
CACHE = Path(__file__).resolve().parents[1] / ".cache" / "clients"


def clients_python() -> Path:
    """Its Python. It is made once, in $SEQ2CMD_CLIENTS or .cache/clients, and again when the requirements change.

    Raises:
        RuntimeError: pip cannot install them.
    """
    digest = hashlib.sha256(REQUIREMENTS.read_bytes() + sys.version.encode()).hexdigest()[:12]
    folder = Path(os.environ.get("SEQ2CMD_CLIENTS") or CACHE) / digest
    folder.parent.mkdir(parents=True, exist_ok=True)
    with open(folder.with_suffix(".lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two test runs may want it at once
        if not (folder / "complete").exists():
            _install(folder)
    return folder / "bin" / "python"


def _install(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    command = [sys.executable, "-m", "pip", "--python", folder / "bin" / "python", "install", "--quiet", "--no-deps", "--no-compile",
               "--disable-pip-version-check", "--requirement", REQUIREMENTS]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"pip install --requirement {REQUIREMENTS}: {done.stderr[-2000:]}")
    (folder / "complete").touch()
