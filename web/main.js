/** The page: reads the request as it is typed, and shows what the model makes of it. */

import { index, load } from "./seq2cmd/index.js";
import { commandsOf, requestMarks, showAnswer, spoken } from "./answer.js";
import { byId, element, marked } from "./elements.js";
import { showHeatmap } from "./heatmap.js";

const EXAMPLES = [
  "find pdf files bigger than 20 MB in ~/docs",
  "which process is using port 8080",
  "show the last 50 lines of /var/log/syslog",
  "replace 'http:' with 'https:' in all html files",
  "restart nginx",
  "who is logged in",
];
const SPOKEN_AFTER_MS = 700;

const request = byId("request");
let translator = null;
let suggestion = null; // what is shown
let chosen = -1; // which command
let loading = new AbortController();
let speech = 0;

/* ---- remembering: storage may be blocked, and then nothing is remembered ---- */

function remembered(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // see above
  }
}

/* ---- asking ---- */

function speak(text, afterMs = 0) {
  clearTimeout(speech);
  speech = setTimeout(() => (byId("status").textContent = text), afterMs);
}

/** The field grows with its text, and shows the arguments behind it. */
function showRequest(marks) {
  byId("mirror").replaceChildren(...marked(request.value, marks), "\u200b"); // an empty last line has no height without a character
  request.style.height = "auto";
  request.style.height = `${request.scrollHeight}px`;
}

function answer() {
  const empty = request.value.trim() === "";
  byId("examples").hidden = !empty;
  suggestion = empty || !translator ? null : translator.translate(request.value, { attention: true });
  byId("answer").hidden = byId("looked").hidden = !suggestion;
  showRequest(suggestion ? requestMarks(suggestion) : []);
  if (!suggestion) {
    byId("commands").replaceChildren();
    choose(-1);
    speak("");
    return;
  }
  showAnswer(suggestion);
  showHeatmap(suggestion.attention);
  choose(suggestion.command === null ? -1 : 0);
  speak(spoken(suggestion), SPOKEN_AFTER_MS);
}

/** Chooses a command by its place; -1: none, as for mere guesses, so that Enter copies nothing that nobody chose. */
function choose(i) {
  const options = Array.from(byId("commands").children);
  chosen = options.length && i >= 0 ? i % options.length : -1;
  for (const [j, option] of options.entries()) option.setAttribute("aria-selected", String(j === chosen));
  if (chosen >= 0) request.setAttribute("aria-activedescendant", options[chosen].id);
  else request.removeAttribute("aria-activedescendant");
  byId("copy").textContent = "Copy";
  byId("copy").disabled = chosen < 0;
}

function chooseAbove() {
  choose(chosen > 0 ? chosen - 1 : byId("commands").children.length - 1);
}

/* ---- copying ---- */

/** For pages without https, which have no clipboard of their own. */
function copyBySelection(text) {
  const field = element("textarea", { value: text, className: "hidden", ariaHidden: "true" });
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  request.focus();
  return done;
}

async function copy(i = chosen) {
  if (!suggestion || i < 0) return;
  choose(i);
  const text = commandsOf(suggestion)[i].command;
  const done = navigator.clipboard ? await navigator.clipboard.writeText(text).then(() => true, () => copyBySelection(text)) : copyBySelection(text);
  byId("copy").textContent = done ? "Copied" : "Press Ctrl+C";
  speak(done ? `Copied: ${text}` : "The browser did not allow copying");
}

/* ---- the model ---- */

function showError(error) {
  byId("error").hidden = !error;
  byId("error-text").textContent = error ? `${error.message}.` : "";
}

function showMachine() {
  const size = `${(translator.bytes / 1e6).toFixed(1)} MB`;
  byId("machine").textContent = `Model ${translator.name}, ${size}, WebAssembly${translator.simd ? " with SIMD" : ""}.`;
}

async function use(name) {
  loading.abort();
  loading = new AbortController();
  const { signal } = loading;
  showError(null);
  byId("progress").hidden = false;
  byId("progress").value = 0;
  try {
    const onProgress = (received, total) => (byId("progress").value = signal.aborted ? 0 : received / total);
    const loaded = await load(name, { onProgress, signal });
    if (signal.aborted) return; // another one has been chosen meanwhile
    translator = loaded;
    showMachine();
    answer();
    document.documentElement.dataset.model = name; // for tests and style: this one answers now
  } catch (error) {
    if (signal.aborted) return;
    showError(error);
  }
  byId("progress").hidden = true;
}

function offerModels(packed) {
  const wanted = remembered("model");
  const first = Object.hasOwn(packed.models, wanted ?? "") ? wanted : packed.default;
  for (const [name, { bytes }] of Object.entries(packed.models)) {
    const input = element("input", { type: "radio", name: "model", value: name, checked: name === first, title: `${(bytes / 1e6).toFixed(1)} MB` });
    byId("models").append(element("label", {}, input, element("span", {}, name)));
  }
  return first;
}

const chosenModel = () => document.querySelector("#models input:checked")?.value;

async function begin() {
  try {
    if (!chosenModel()) offerModels(await index());
  } catch (error) {
    showError(error);
    return;
  }
  await use(chosenModel());
}

/* ---- events ---- */

const KEYS = {
  ArrowDown: () => choose(chosen + 1),
  ArrowUp: chooseAbove,
  Enter: () => copy(),
  Escape: () => {
    request.value = "";
    answer();
  },
};

request.addEventListener("input", () => {
  if (/[\r\n\t]/.test(request.value)) request.value = request.value.replace(/[\r\n\t]+/g, " "); // pasted
  answer();
});
request.addEventListener("keydown", (event) => {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || !KEYS[event.key]) return;
  event.preventDefault();
  KEYS[event.key]();
});
byId("commands").addEventListener("click", (event) => {
  const option = event.target.closest("[role=option]");
  if (option && getSelection().isCollapsed) copy(Array.from(byId("commands").children).indexOf(option));
});
byId("copy").addEventListener("click", () => copy());
byId("retry").addEventListener("click", begin);
byId("models").addEventListener("change", () => {
  remember("model", chosenModel());
  use(chosenModel());
});
addEventListener("resize", () => showRequest(suggestion ? requestMarks(suggestion) : []));

for (const example of EXAMPLES) {
  const button = element("button", { type: "button" }, example);
  button.addEventListener("click", () => {
    request.value = example;
    request.focus();
    answer();
  });
  byId("example-list").append(element("li", {}, button));
}

/** A link may carry a request: page.html#restart%20nginx */
try {
  request.value = decodeURIComponent(location.hash.slice(1)).replace(/[\r\n\t]+/g, " ");
} catch {
  // not an encoded text: no request
}

if ("serviceWorker" in navigator) {
  const policy = globalThis.trustedTypes?.createPolicy("seq2cmd", { createScriptURL: (url) => (url === "service-worker.js" ? url : "") });
  const url = "service-worker.js";
  navigator.serviceWorker.register(policy ? policy.createScriptURL(url) : url).catch(() => {}); // without it the page works, but only online
}
if (matchMedia("(hover: hover)").matches) request.focus(); // on a phone that would open the keyboard
answer();
begin();
