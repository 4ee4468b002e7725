// Runs the kernels of wasm files on the same numbers; prints for each file and table: name, and the bytes of the results in hexadecimal.
// Arguments: the wasm files.
import { readFileSync } from "node:fs";

const SHAPES = [[16, 16], [48, 48], [16, 128], [32, 272], [384, 512]]; // rows, columns
let state = 12345;

function random() {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0;
  return state >>> 8;
}

const hex = (bytes) => Buffer.from(bytes).toString("hex");

function run(exports, table) {
  state = 12345;
  const memory = () => exports.memory.buffer;
  let out = "";
  for (const [rows, columns] of SHAPES) {
    const [at, q, sums] = [exports.reserve(rows * columns), exports.reserve(columns), exports.reserve(4 * rows)];
    const weights = new Int8Array(memory(), at, rows * columns);
    for (let i = 0; i < weights.length; i++) weights[i] = i < 16 * columns ? -127 : (random() % 255) - 127; // the first block is the extreme
    const vector = new Int8Array(memory(), q, columns);
    for (let i = 0; i < columns; i++) vector[i] = (random() % 2 ? 1 : -1) * (i % 2 ? 127 : random() % 128);
    exports.dot(table, at, rows, columns, q, sums);
    out += hex(new Uint8Array(memory(), sums, 4 * rows));
  }
  const n = 128;
  const [input, hidden, h, next] = [12 * n, 12 * n, 4 * n, 4 * n].map((bytes) => exports.reserve(bytes));
  for (const [at, count] of [[input, 3 * n], [hidden, 3 * n], [h, n]]) {
    const values = new Float32Array(memory(), at, count);
    for (let i = 0; i < count; i++) values[i] = ((random() % 20000) - 10000) / (i % 7 ? 1500 : 90);
  }
  exports.gru(table, input, hidden, h, n, next);
  return out + hex(new Uint8Array(memory(), next, 4 * n));
}

for (const file of process.argv.slice(2)) {
  const module = new WebAssembly.Module(readFileSync(file));
  console.log(JSON.stringify({ imports: WebAssembly.Module.imports(module) }));
  const { exports } = new WebAssembly.Instance(module, {});
  for (let table = 0, length; (length = exports.kernels(table)) > 0; table++) {
    const name = Buffer.from(exports.memory.buffer, exports.output(), length).toString();
    console.log(JSON.stringify({ name, result: run(exports, table) }));
  }
}
