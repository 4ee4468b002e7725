/** The attention map as a table: a row for each piece of the command, a column for each word of the request. */

import { byId, element } from "./elements.js";

const SHOWN = 0.05; // smaller shares get no number
const LETTERS = 14; // of a word above its column; the rest is cut

function cell(weight, isCopy) {
  const number = weight >= SHOWN ? String(Math.round(100 * weight)) : "";
  const made = element("td", { className: isCopy ? "copied" : "" }, number);
  made.style.setProperty("--share", weight.toFixed(3));
  return made;
}

function row(attention, i) {
  const cells = attention.weights[i].map((weight, j) => cell(weight, attention.copied[i] === j));
  return element("tr", {}, element("th", { scope: "row" }, attention.pieces[i]), ...cells);
}

/** @param {import("./seq2cmd/index.js").Attention} attention */
export function showHeatmap(attention) {
  byId("looked").hidden = !attention.pieces.length;
  const words = attention.tokens.map((word) => element("th", { scope: "col" }, element("span", {}, word)));
  const caption = element("caption", { className: "hidden" }, "Attention of each piece of the command to each word of the request, in percent");
  const longest = Math.max(...attention.tokens.map((word) => word.length));
  byId("heat").style.setProperty("--letters", Math.min(longest, LETTERS));
  byId("heat").replaceChildren(
    caption,
    element("thead", {}, element("tr", {}, element("td"), ...words)),
    element("tbody", {}, ...attention.pieces.map((_, i) => row(attention, i))),
  );
}
