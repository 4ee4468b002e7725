// Checks align.js: for each line of stdin {command, pieces, copied} prints the copies as texts. Argument: align.js.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { align } = await import(pathToFileURL(process.argv[2]));
for (const line of readFileSync(0, "utf8").split("\n").slice(0, -1)) {
  const { command, pieces, copied } = JSON.parse(line);
  console.log(JSON.stringify(align(command, pieces, copied).map(({ start, end }) => command.slice(start, end))));
}
