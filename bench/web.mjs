// Milliseconds of CPU time of each request with a variant of the wasm core, as a JSON list. Arguments: index.js of a package, model, "simd" or "plain".
// Requests come from stdin, one a line; they are all translated once before the clock runs, so that the engine has compiled what it will.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [file, model, variant] = process.argv.slice(2);
const { load } = await import(pathToFileURL(file));
const translator = await load(model, { simd: variant === "simd" });
const requests = readFileSync(0, "utf8").split("\n").slice(0, -1);
for (const request of requests) translator.translate(request);
const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const taken = requests.map((request) => {
  const start = cpuMs();
  translator.translate(request);
  return cpuMs() - start;
});
console.log(JSON.stringify(taken));
