// Requests from stdin, one a line -> suggestions, one a line. Arguments: index.js of a package, model, "simd" or "plain", "attention" or nothing.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [file, model, variant, attention] = process.argv.slice(2);
const { load } = await import(pathToFileURL(file));
const translator = await load(model, { simd: variant === "simd" });
const requests = readFileSync(0, "utf8").split("\n").slice(0, -1);
for (const request of requests) console.log(JSON.stringify(translator.translate(request, { attention: attention === "attention" })));
