"""Prometheus and Grafana: rules, dashboard and docs/monitoring.md against a real server, and rules and dashboard in a real Prometheus."""

import json
import os
import re
import shutil
import subprocess
import time
import urllib.parse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from programs import DEPLOY, ROOT, free_port, get, run, running, tool, toy_server, wait_until_ready

RULES = DEPLOY / "prometheus" / "rules.yml"
ALERTS = ROOT / "tests" / "alerts.yml"  # when they fire, for `promtool test rules`
PAGE = ROOT / "docs" / "monitoring.md"


@pytest.fixture(scope="module")
def server(toy_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of a server with the toy model."""
    with toy_server(toy_model, tmp_path_factory.mktemp("server")) as port:
        yield port


def _test_rules(folder: Path, rules: str) -> "subprocess.CompletedProcess[str]":
    (folder / "rules.yml").write_text(rules)
    (folder / "tests.yml").write_text(ALERTS.read_text("utf-8").replace("RULES", str(folder / "rules.yml")))
    command = [tool("promtool", "prometheus"), "test", "rules", folder / "tests.yml"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_alerts_fire_when_they_should(tmp_path: Path) -> None:
    promtool, text = tool("promtool", "prometheus"), RULES.read_text("utf-8")
    run(promtool, "check", "config", DEPLOY / "prometheus" / "prometheus.yml")
    done = _test_rules(tmp_path, text)
    assert done.returncode == 0, done.stdout + done.stderr
    names = re.findall(r"- alert: (\w+)", text)
    tested = yaml.safe_load(ALERTS.read_text("utf-8"))["tests"]
    assert all({test["alertname"] for test in part["alert_rule_test"]} == {*names} for part in tested)
    mistakes = [("> 0.01", "> 0.5"), ("> 0.01", "> 0.0001"), (" == 0", " == 1"), ("0.5", "0.1"), ("> 60e6", "> 30e6"), ("0.99", "0.5")]
    for right, wrong in mistakes:
        assert right in text
        assert _test_rules(tmp_path, text.replace(right, wrong)).returncode != 0, f"nothing noticed {wrong}"


def _panels() -> list[tuple[str, str]]:
    """(title, expression) of every query of the dashboard."""
    dashboard = json.loads((DEPLOY / "grafana" / "seq2cmd.json").read_text("utf-8"))
    assert len({panel["id"] for panel in dashboard["panels"]}) == len(dashboard["panels"])
    return [(panel["title"], target["expr"]) for panel in dashboard["panels"] for target in panel["targets"]]


def _metrics_in(text: str) -> set[str]:
    """Names of our metrics, without what a histogram's series add. Recorded series have colons, and are defined by the rules themselves."""
    found = re.findall(r"\bseq2cmd_[a-z_]+\b(?!:)", text)
    return {re.sub(r"_(bucket|count|sum)$", "", name) for name in found}


def test_whatever_is_named_is_measured(server: int) -> None:
    shown = set(re.findall(r"(?m)^# TYPE (\w+) ", get(server, "/metrics")))
    told = set(re.findall(r"(?m)^\| `(seq2cmd_\w+)", PAGE.read_text("utf-8")))
    assert told == shown
    assert _metrics_in(RULES.read_text("utf-8")) <= shown
    assert _metrics_in(" ".join(expression for _, expression in _panels())) == shown
    alerts = set(re.findall(r"- alert: (\w+)", RULES.read_text("utf-8")))
    assert alerts == set(re.findall(r"(?m)^\| (Seq2cmd\w+) ", PAGE.read_text("utf-8")))
    run(tool("promtool", "prometheus"), "check", "metrics", input=get(server, "/metrics"))


def test_every_panel_shows_something(server: int, tmp_path: Path) -> None:
    """A real Prometheus scrapes a real server with our configuration, faster; each query of the dashboard has an answer."""
    prometheus, port = tool("prometheus", "prometheus"), free_port()
    text = (DEPLOY / "prometheus" / "prometheus.yml").read_text("utf-8")
    (tmp_path / "prometheus.yml").write_text(text.replace("15s", "500ms").replace("seq2cmd:8080", f"127.0.0.1:{server}"))
    shutil.copy(RULES, tmp_path)
    command = [prometheus, f"--config.file={tmp_path / 'prometheus.yml'}", f"--storage.tsdb.path={tmp_path / 'data'}",
               f"--web.listen-address=127.0.0.1:{port}"]

    def answer(expression: str) -> list[Any]:
        asked = urllib.parse.urlencode({"query": expression.replace("$__rate_interval", "4s").replace("$job", ".*")})
        found: list[Any] = get(port, f"/api/v1/query?{asked}")["data"]["result"]
        return found

    with running(command, tmp_path / "log", env={**os.environ, "GOMAXPROCS": "1"}) as process:
        wait_until_ready(port, process, tmp_path / "log", "/-/ready")
        missing = _panels()
        for _ in range(60):
            get(server, "/translate", {"text": "list files in /etc"})
            missing = [(title, expression) for title, expression in missing if not answer(expression)]
            if not missing:
                break
            time.sleep(0.25)
        assert not missing
        rules = get(port, "/api/v1/rules")["data"]["groups"][0]["rules"]
        assert all(rule["health"] in ("ok", "unknown") for rule in rules)
        assert not [rule["name"] for rule in rules if rule.get("state") == "firing"]
