"""The demo page in a real browser (headless Chromium): typing, keys, copying, offline use, colours, accessibility."""

from __future__ import annotations

import functools
import http.server
import json
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from seq2cmd.translator import Translator

PICTURES = Path(__file__).resolve().parents[1] / "build" / "screenshots"
PATIENCE_MS = 120_000  # a busy machine; nothing here measures time
REQUEST = "find pdf files bigger than 20 MB in ~/docs"
REFUSED = "tell me a joke about penguins"


class Server:
    """A plain static file server, as `python3 -m http.server` is."""

    def __init__(self, folder: Path) -> None:
        class Quiet(http.server.SimpleHTTPRequestHandler):
            extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, ".wasm": "application/wasm", ".js": "text/javascript"}

            def log_message(self, *_: object) -> None:
                pass

        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
        self.url = f"http://127.0.0.1:{self.http.server_port}/"
        self.thread = threading.Thread(target=self.http.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
        self.thread.start()

    def stop(self) -> None:
        self.http.shutdown()
        self.http.server_close()
        self.thread.join()


class Visit:
    """A page with the record of what went wrong in it and what it asked for."""

    def __init__(self, context: BrowserContext, url: str) -> None:
        self.url = url
        self.context = context
        self.faults: list[str] = []
        self.asked: list[str] = []
        self.page = self._open()

    def _open(self) -> Page:
        page = self.context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        page.on("console", lambda message: self.faults.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("request", lambda request: self.asked.append(request.url))
        page.goto(self.url)
        return page

    def is_ready(self, model: str = "base") -> None:
        self.page.wait_for_selector(f'html[data-model="{model}"]')

    def ask(self, request: str) -> None:
        field = self.page.get_by_label("What should the command do?")
        field.fill("")
        field.press_sequentially(request)

    def command(self) -> str:
        return self.page.locator("#command0 code").inner_text()

    def close(self) -> None:
        assert [fault for fault in self.faults if fault != "Service Worker registration blocked by Playwright"] == []
        hosts = {urlsplit(url).netloc for url in self.asked if not url.startswith("data:")}
        assert hosts == {urlsplit(self.url).netloc}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = shutil.which("chromium")
    if not found:
        pytest.fail("chromium is missing: apt-get install chromium")
    with sync_playwright() as playwright:
        expect.set_options(timeout=PATIENCE_MS)
        started = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"], timeout=PATIENCE_MS)
        yield started
        started.close()


@pytest.fixture(scope="module")
def server(web_build: Path) -> Iterator[Server]:
    made = Server(web_build / "web")
    yield made
    made.stop()


@pytest.fixture(scope="module")
def shared(browser: Browser, server: Server) -> Iterator[Visit]:
    """One page for the tests that leave nothing behind in it."""
    context = browser.new_context(viewport={"width": 1180, "height": 900}, color_scheme="light", service_workers="block")
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit = Visit(context, server.url)
    visit.is_ready()
    yield visit
    visit.close()
    context.close()


def test_page_answers_as_one_types(shared: Visit) -> None:
    """After each word the page shows what the host answers to the words so far."""
    translator = Translator.from_pretrained("base")
    field = shared.page.get_by_label("What should the command do?")
    field.fill("")
    said = ""
    for word in REQUEST.split():
        said = f"{said} {word}".strip()
        field.press_sequentially(word if said == word else f" {word}")
        suggestion = translator.translate(said)
        expected = [suggestion.command] * (suggestion.command is not None) + [other.command for other in suggestion.alternatives]
        assert shared.page.locator("#commands code").all_inner_texts() == expected
        assert shared.page.locator("#verdict").get_attribute("class") == f"verdict {suggestion.verdict}"
        confidence = round(suggestion.confidence, 4)  # as JSON has it
        percent = "<1%" if 0 < confidence < 0.005 else f"{round(100 * confidence)}%"
        assert not expected or shared.page.locator("#percent").inner_text() == f"{percent} sure"
    arguments = suggestion.arguments
    assert {"~/docs", "20 MB"} <= {argument.text for argument in arguments}
    assert {"~/docs", "20M"} <= set(shared.page.locator("#command0 mark").all_inner_texts())
    assert sorted(shared.page.locator("#mirror mark").all_text_contents()) == sorted(argument.text for argument in arguments)
    assert shared.page.locator("#arguments dt").all_inner_texts() == [argument.slot.replace("_", " ") for argument in arguments]


def test_marks_lie_behind_their_words(shared: Visit) -> None:
    """The mirror behind the field breaks its lines where the field does, in a narrow window too."""
    page = shared.page
    page.set_viewport_size({"width": 380, "height": 900})
    shared.ask(REQUEST)
    look = "(e) => [e.clientWidth, e.scrollHeight, getComputedStyle(e).font, getComputedStyle(e).letterSpacing]"
    assert page.locator("#request").evaluate(look) == page.locator("#mirror").evaluate(look)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.set_viewport_size({"width": 1180, "height": 900})


def test_heat_map_is_the_attention(shared: Visit) -> None:
    shared.ask("restart nginx")
    attention = Translator.from_pretrained("base").translate("restart nginx", attention=True).attention
    assert attention
    table = shared.page.locator("#heat")
    assert table.locator("th[scope=col]").all_inner_texts() == list(attention.tokens)
    assert table.locator("th[scope=row]").all_text_contents() == list(attention.pieces)
    shown = [[int(text or 0) for text in row.locator("td").all_inner_texts()] for row in table.locator("tbody tr").all()]
    wanted = [[round(100 * weight) if weight >= 0.05 else 0 for weight in row] for row in attention.weights]
    assert all(abs(a - b) <= 1 for mine, theirs in zip(shown, wanted, strict=True) for a, b in zip(mine, theirs, strict=True))


def test_keyboard(shared: Visit) -> None:
    """Arrows choose, Enter copies what is chosen, Escape clears; Tab reaches every control."""
    page = shared.page
    shared.ask(REQUEST)
    field = page.get_by_label("What should the command do?")
    assert field.get_attribute("aria-activedescendant") == "command0"
    field.press("ArrowDown")
    assert page.locator("[aria-selected=true]").get_attribute("id") == field.get_attribute("aria-activedescendant") == "command1"
    field.press("Enter")
    expect(page.locator("#copy")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == page.locator("#command1 code").inner_text()
    field.press("ArrowUp")
    field.press("ArrowUp")
    assert page.locator("[aria-selected=true]").get_attribute("id") == "command3"
    expect(page.locator("#copy")).to_have_text("Copy")
    reached = []
    field.focus()
    for key in ["Tab", "Tab"]:
        page.keyboard.press(key)
        reached.append(page.evaluate("document.activeElement.id || document.activeElement.className"))
    assert reached == ["copy", "scroll"]
    page.locator("#copy").press("Enter")
    expect(page.locator("#copy")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == page.locator("#command3 code").inner_text()
    field.press("Escape")
    assert field.input_value() == ""
    assert page.locator("#answer").is_hidden() and page.locator("#examples").is_visible()
    page.get_by_role("button", name="restart nginx").click()
    assert field.input_value() == "restart nginx" and "nginx" in shared.command()


def test_nothing_is_chosen_when_the_model_refuses(shared: Visit) -> None:
    shared.ask(REFUSED)
    field = shared.page.get_by_label("What should the command do?")
    assert shared.page.locator("#verdict").inner_text() == "No answer"
    assert field.get_attribute("aria-activedescendant") is None
    assert shared.page.locator("#copy").is_disabled()
    field.press("ArrowDown")
    assert shared.page.locator("[aria-selected=true]").count() == 1 and shared.page.locator("#copy").is_enabled()


def test_screen_readers_hear_the_answer(shared: Visit) -> None:
    shared.ask("restart nginx")
    expect(shared.page.locator("#status")).to_contain_text(f"{shared.command()}. ")
    expect(shared.page.locator("#status")).to_contain_text("% sure")


def test_output_is_text_and_never_html(shared: Visit) -> None:
    hostile = "find files called \"<img src=x onerror='document.title=1'><b>x</b>\" in ~/docs"
    shared.ask(hostile)
    page = shared.page
    assert "<img" in page.locator("#answer").inner_text() and "<img" in page.locator("#heat").inner_text()
    assert page.locator("main img, main b").count() == 0
    assert page.title() == "seq2cmd: plain words in, Linux command out"
    policy = page.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content") or ""
    assert "unsafe-inline" not in policy and "'unsafe-eval'" not in policy and "default-src 'none'" in policy
    blocked = "(() => { try { document.body.innerHTML += '<b>x</b>'; return ''; } catch (error) { return error.name; } })()"
    assert page.evaluate(blocked) == "TypeError"  # trusted types: not even by mistake
    shared.faults[:] = [fault for fault in shared.faults if "TrustedHTML" not in fault]


def test_bad_requests_and_pasted_lines(shared: Visit) -> None:
    field = shared.page.get_by_label("What should the command do?")
    field.fill("x" * 401)
    assert shared.page.locator("#refusal").inner_text() == "Request has 401 characters, the limit is 400."
    assert shared.page.locator("#copy").is_hidden()
    field.fill("restart\n\tnginx")
    assert field.input_value() == "restart nginx"


@pytest.mark.parametrize(("risk", "words"), [("safe", "Only reads"), ("destroys", "Can destroy data or access")])
def test_risk_is_shown_where_the_answer_carries_one(shared: Visit, risk: str, words: str) -> None:
    """Made-up answers, so that this does not hang on what the model says."""
    answer = {"schema": 1, "request": "x", "verdict": "answer", "command": "ls", "confidence": 0.9, "risk": risk, "reasons": [],
              "arguments": [], "alternatives": [{"command": "rm -rf /", "confidence": 0.1, "risk": "destroys"}], "model": "x", "ms": 1,
              "attention": {"tokens": ["x"], "pieces": ["ls"], "weights": [[1]], "copied": [-1]}}
    shared.ask("list files")
    shared.page.evaluate("async (answer) => (await import(`${location.origin}/answer.js`)).showAnswer(answer)", answer)
    assert shared.page.locator("#risk").inner_text().endswith(words)
    assert shared.page.locator("#command1 .risk").inner_text().endswith("Can destroy data or access")


def test_models_can_be_changed(shared: Visit) -> None:
    page = shared.page
    shared.ask("restart nginx")
    page.get_by_role("radio", name="tiny").check(force=True)
    shared.is_ready("tiny")
    assert page.locator("#machine").inner_text().startswith("Model tiny, 0.2 MB, WebAssembly with SIMD")
    expected = Translator.from_pretrained("tiny").translate("restart nginx")
    assert shared.command() == (expected.command or expected.alternatives[0].command)
    page.get_by_role("radio", name="base").check(force=True)
    shared.is_ready("base")


def test_failed_download_says_so_and_can_be_tried_again(shared: Visit) -> None:
    page = shared.page
    page.route("**/models/small-*", lambda route: route.abort())
    page.get_by_role("radio", name="small").check(force=True)
    expect(page.get_by_role("alert")).to_contain_text("check the connection and try again")
    shared.ask("restart nginx")
    assert "nginx" in shared.command()  # the model before it still answers
    page.unroute("**/models/small-*")
    page.get_by_role("button", name="Try again").click()
    shared.is_ready("small")
    assert page.get_by_role("alert").is_hidden()
    page.get_by_role("radio", name="base").check(force=True)
    shared.is_ready("base")
    shared.faults[:] = [fault for fault in shared.faults if "ERR_FAILED" not in fault]


LOOKS = {"light": (1180, 900, "light"), "dark": (1180, 900, "dark"), "mobile": (390, 844, "dark")}


@pytest.mark.parametrize("look", LOOKS)
def test_looks_and_accessibility(browser: Browser, server: Server, look: str) -> None:
    """axe finds no fault in the empty page, an answer or a refusal; pictures go to build/screenshots/."""
    width, height, scheme = LOOKS[look]
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, service_workers="block",
                                  has_touch=look == "mobile", is_mobile=look == "mobile")
    visit = Visit(context, server.url)
    visit.is_ready()
    page = visit.page
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name, request in (("empty", ""), ("answer", REQUEST), ("refusal", REFUSED)):
        page.get_by_label("What should the command do?").fill(request)
        page.screenshot(path=PICTURES / f"{look}-{name}.png", full_page=True)
        found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "best-practice"]}).response["violations"]
        assert [f"{v['id']}: {node['html']} {node['failureSummary']}" for v in found for node in v["nodes"]] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    ground = "getComputedStyle(document.documentElement).backgroundColor.match(/[0-9]+/g).map(Number).reduce((a, b) => a + b) / 765"
    assert page.evaluate(ground) > 0.9 if scheme == "light" else page.evaluate(ground) < 0.2
    button = page.get_by_role("button", name="Dark colours")
    assert button.get_attribute("aria-pressed") == str(scheme == "dark").lower()
    button.click()
    assert page.evaluate(ground) < 0.2 if scheme == "light" else page.evaluate(ground) > 0.9
    page.reload()
    assert page.evaluate(ground) < 0.2 if scheme == "light" else page.evaluate(ground) > 0.9  # remembered
    visit.close()
    context.close()


def test_works_offline_after_the_first_load(browser: Browser, web_build: Path) -> None:
    """The server is gone, and the page comes back whole; a link may carry a request."""
    server = Server(web_build / "web")
    context = browser.new_context()
    visit = Visit(context, server.url)
    visit.is_ready()
    visit.page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    server.stop()
    visit.page.close()
    visit.url += "#" + "restart%20nginx"
    visit.page = visit._open()
    visit.is_ready()
    assert visit.command() == Translator.from_pretrained("base").translate("restart nginx").command
    count = "async () => (await (await caches.open((await caches.keys())[0])).keys()).length"
    kept = visit.page.evaluate(count)
    files = json.loads((web_build / "web" / "service-worker.js").read_text("utf-8").split("const FILES = ")[1].split(";\n")[0])
    assert kept == len(files) > 10
    visit.close()
    context.close()
