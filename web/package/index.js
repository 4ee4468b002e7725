/**
 * seq2cmd for JavaScript: plain words in, the right Linux command out, offline.
 *
 *     import { load } from "seq2cmd";
 *     const translator = await load("small");
 *     translator.translate("restart nginx").command; // "sudo systemctl restart nginx"
 *
 * The work is done by the C core as WebAssembly; this file only carries bytes to it. Nothing here runs a command.
 */

/** Everything that goes wrong here; `hint` is the next step. */
export class Seq2cmdError extends Error {
  constructor(message, hint = "") {
    super(hint ? `${message}: ${hint}` : message);
    this.name = "Seq2cmdError";
    this.hint = hint;
  }
}

const REPAIR = "install or build the package again";
const PACKAGE = new URL("./", import.meta.url);

/** What is packed: `{ default, core: {name: {file, bytes, sha256}}, models: {name: {file, packed, bytes, sha256}} }`, sizes in bytes. */
export async function index(base = PACKAGE) {
  const bytes = await read(new URL("index.json", base));
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Seq2cmdError("index.json is damaged", REPAIR);
  }
}

/**
 * Loads a model.
 *
 * @param {string} [name] "tiny", "small", "base" ...; without it the default of the index.
 * @param {object} [options] see LoadOptions in index.d.ts
 * @returns {Promise<Translator>}
 */
export async function load(name, { base = PACKAGE, simd = hasSimd(), onProgress = () => {}, signal } = {}) {
  const packed = await index(base);
  const wanted = name ?? packed.default;
  const entry = Object.hasOwn(packed.models, wanted) ? packed.models[wanted] : undefined;
  if (!entry) throw new Seq2cmdError(`no model named '${wanted}'`, `there are: ${Object.keys(packed.models).join(", ")}`);
  const core = packed.core[simd ? "simd" : "plain"];
  const [module, model] = await Promise.all([
    compile(new URL(core.file, base), core, signal),
    read(new URL(entry.file, base), { onProgress, total: entry.packed, signal }).then(unpack),
  ]);
  return new Translator(wanted, new Core(module), model, entry, simd);
}

/** A loaded model. `load` makes it. */
export class Translator {
  #core;

  constructor(name, core, model, entry, simd) {
    this.name = name;
    this.bytes = model.length;
    this.simd = simd;
    this.#core = core;
    core.open(model, entry, name);
  }

  /**
   * Translates one request.
   *
   * @param {string} request in plain English
   * @param {{alternatives?: number, attention?: boolean}} [options] other commands to give, 0 to 7; the attention map too
   * @returns {import("./index.js").Suggestion} the object that `seq2cmd --json` prints
   */
  translate(request, { alternatives = 3, attention = false } = {}) {
    const start = performance.now();
    const suggestion = this.#core.translate(String(request), alternatives, attention);
    suggestion.model = this.name;
    suggestion.ms = Math.round((performance.now() - start) * 1000) / 1000;
    return suggestion;
  }
}

/** One instance of the wasm file: its functions, and its memory as bytes. */
class Core {
  #exports;

  constructor(module) {
    this.#exports = new WebAssembly.Instance(module, {}).exports;
  }

  /** A view of memory; a new one each time, for memory that has grown leaves old views empty. */
  #bytes(at, length) {
    return new Uint8Array(this.#exports.memory.buffer, at, length);
  }

  #output(length) {
    return new TextDecoder().decode(this.#bytes(this.#exports.output(), length));
  }

  open(model, entry, name) {
    const at = this.#exports.reserve(model.length);
    if (at === 0) throw new Seq2cmdError("no memory for the model", "take a smaller one");
    this.#bytes(at, model.length).set(model);
    this.#exports.sha256(at, model.length);
    const got = this.#output(64);
    if (got !== entry.sha256) throw new Seq2cmdError(`${name}: expected a model with SHA-256 ${entry.sha256}, got ${got}`, REPAIR);
    const status = this.#exports.open(at, model.length);
    if (status !== 0) throw new Seq2cmdError(this.#output(this.#exports.status_text(status)));
  }

  translate(request, alternatives, attention) {
    const target = this.#bytes(this.#exports.request(), this.#exports.request_bytes());
    const { written } = new TextEncoder().encodeInto(request, target);
    const length = this.#exports.translate(written, alternatives, attention ? 1 : 0);
    if (length < 0) throw new Seq2cmdError(this.#output(-length));
    const suggestion = JSON.parse(this.#output(length));
    if (attention) suggestion.attention.copied = suggestion.attention.pieces.map((_, i) => this.#exports.copied(i));
    return suggestion;
  }
}

/** Does this browser run SIMD? Asked with a module of one function that adds vectors. */
export function hasSimd() {
  // prettier-ignore
  return WebAssembly.validate(new Uint8Array([
    0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
  ]));
}

const modules = new Map(); // compiled wasm by address: models share it

function compile(url, core, signal) {
  const known = modules.get(url.href);
  if (known) return known;
  const compiled = read(url, { signal }).then(async (bytes) => {
    const got = await digest(bytes);
    if (got && got !== core.sha256) throw new Seq2cmdError(`${core.file}: expected SHA-256 ${core.sha256}, got ${got}`, REPAIR);
    return WebAssembly.compile(bytes);
  });
  modules.set(url.href, compiled);
  compiled.catch(() => modules.delete(url.href)); // so that the next try fetches again
  return compiled;
}

/** SHA-256 in hexadecimal; empty on a page without https, whose browser has no `crypto.subtle`. */
async function digest(bytes) {
  if (!globalThis.crypto?.subtle) return "";
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The bytes of a file beside this one, from disk in Node and by fetch elsewhere. */
async function read(url, { onProgress = () => {}, total = 0, signal } = {}) {
  if (url.protocol === "file:") {
    const { readFile } = await import(/* @vite-ignore */ /* webpackIgnore: true */ "node:fs/promises");
    const bytes = await readFile(url, { signal }).catch((error) => {
      throw new Seq2cmdError(`cannot read ${url.pathname}: ${error.code}`, REPAIR);
    });
    onProgress(bytes.length, bytes.length);
    return bytes;
  }
  const response = await fetch(url, { signal }).catch((error) => {
    if (error.name === "AbortError") throw error;
    throw new Seq2cmdError(`cannot fetch ${url.pathname}`, "check the connection and try again");
  });
  if (!response.ok) throw new Seq2cmdError(`cannot fetch ${url.pathname}: ${response.status}`, "put the package's files beside the page");
  return collect(response, onProgress, total);
}

async function collect(response, onProgress, total) {
  const chunks = [];
  let length = 0;
  const reader = response.body.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    chunks.push(step.value);
    length += step.value.length;
    onProgress(length, Math.max(length, total));
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** A model file as it is: gzip is told by its first bytes, for some servers unpack .gz themselves. */
async function unpack(bytes) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new Seq2cmdError("the model file is cut off or damaged", REPAIR);
  }
}
