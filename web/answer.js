/** Shows a suggestion: commands, verdict, confidence, risk, reasons, arguments. */

import { align, utf16 } from "./align.js";
import { byId, element, marked } from "./elements.js";

const VERDICTS = { answer: "Answer", unsure: "Unsure: look twice", refuse: "No answer" };
const RISKS = { safe: "Only reads", changes: "Changes something", destroys: "Can destroy data or access" };
const HUES = 5;

export const percent = (share) => `${share > 0 && share < 0.005 ? "<1" : Math.round(100 * share)}%`;

/** The commands that can be chosen, best first. */
export function commandsOf(suggestion) {
  const best = { command: suggestion.command, confidence: suggestion.confidence, risk: suggestion.risk };
  return suggestion.command === null ? suggestion.alternatives : [best, ...suggestion.alternatives];
}

/** A hue for each argument, in the order of the command; a word that is copied twice keeps its hue. */
function huesOf(suggestion) {
  const hues = new Map();
  for (const argument of suggestion.arguments) {
    const key = String(argument.span);
    if (!hues.has(key)) hues.set(key, hues.size % HUES);
  }
  return hues;
}

/** The arguments in the request, as marks. */
export function requestMarks(suggestion) {
  const marks = [];
  for (const [key, hue] of huesOf(suggestion)) {
    const [start, end] = key.split(",").map((point) => utf16(suggestion.request, Number(point)));
    marks.push({ start, end, hue });
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** The arguments in the best command, as marks. */
function commandMarks(command, suggestion) {
  const { pieces, copied } = suggestion.attention;
  const hues = huesOf(suggestion);
  return align(command, pieces, copied).map((copy, i) => ({ ...copy, hue: hues.get(String(suggestion.arguments[i].span)) }));
}

function option(entry, i, suggestion) {
  const isAnswer = suggestion.command !== null && i === 0; // its confidence and risk stand above, in words
  const text = i === 0 ? marked(entry.command, commandMarks(entry.command, suggestion)) : [entry.command];
  const risk = entry.risk && !isAnswer ? [element("span", { className: `risk ${entry.risk}` }, RISKS[entry.risk])] : [];
  const share = suggestion.command !== null && i > 0 ? [element("span", { className: "share" }, percent(entry.confidence))] : [];
  const made = element("li", { role: "option", id: `command${i}`, "aria-selected": "false" }, element("code", {}, ...text), ...risk, ...share);
  if (isAnswer) made.className = "answered";
  return made;
}

function showFacts(suggestion) {
  byId("verdict").textContent = VERDICTS[suggestion.verdict];
  byId("verdict").className = `verdict ${suggestion.verdict}`;
  byId("bar").style.setProperty("--share", suggestion.confidence);
  byId("sure").hidden = !commandsOf(suggestion).length;
  byId("percent").textContent = `${percent(suggestion.confidence)} sure`;
  byId("time").textContent = `${suggestion.ms.toFixed(1)} ms`;
  const risk = suggestion.command !== null && suggestion.risk;
  byId("risk").hidden = !risk;
  byId("risk").textContent = risk ? RISKS[risk] : "";
  byId("risk").className = `risk ${risk}`;
}

function showRefusal(suggestion) {
  const unreadable = suggestion.reasons.find((reason) => reason.startsWith("unreadable request: "));
  byId("refusal").hidden = suggestion.verdict !== "refuse";
  byId("refusal").textContent = unreadable
    ? sentence(unreadable.slice("unreadable request: ".length))
    : suggestion.alternatives.length
      ? "No command is certain enough. These come closest:"
      : "No command fits. Try other words.";
}

const sentence = (text) => `${text[0].toUpperCase()}${text.slice(1)}.`;

function showReasons(suggestion) {
  const reasons = suggestion.reasons.filter((reason) => !/^(unreadable request|no command fits)/.test(reason));
  byId("reasons").hidden = !reasons.length;
  byId("reasons").replaceChildren(...reasons.map((reason) => element("li", {}, reason)));
}

function showArguments(suggestion) {
  const hues = huesOf(suggestion);
  const seen = new Map(suggestion.arguments.map((argument) => [String(argument.span), argument]));
  byId("arguments").hidden = !seen.size;
  byId("arguments").replaceChildren(
    ...Array.from(seen, ([key, { slot, text }]) =>
      element("div", {}, element("dt", {}, slot.replace("_", " ")), element("dd", {}, element("mark", { className: `hue${hues.get(key)}` }, text))),
    ),
  );
}

/** Shows everything; the first command is not yet chosen. */
export function showAnswer(suggestion) {
  const commands = commandsOf(suggestion);
  byId("commands").replaceChildren(...commands.map((entry, i) => option(entry, i, suggestion)));
  byId("commands").hidden = byId("copy").hidden = !commands.length;
  showFacts(suggestion);
  showRefusal(suggestion);
  showReasons(suggestion);
  showArguments(suggestion);
}

/** What a screen reader says. */
export function spoken(suggestion) {
  const commands = commandsOf(suggestion);
  if (suggestion.command === null) return byId("refusal").textContent;
  const risk = suggestion.risk === "destroys" ? ` ${RISKS.destroys}.` : "";
  const others = commands.length > 1 ? ` ${commands.length - 1} more with the down arrow.` : "";
  return `${suggestion.command}. ${VERDICTS[suggestion.verdict]}, ${percent(suggestion.confidence)} sure.${risk}${others}`;
}
