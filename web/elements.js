/** Building the page: text goes in as text, never as HTML. */

/** An element with properties, data-/aria-/role attributes and children (texts or elements). */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in made && !key.includes("-")) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

export const byId = (id) => document.getElementById(id);

/** Text with parts of it marked: marks are [start, end) with a class, ascending. */
export function marked(text, marks) {
  const parts = [];
  let at = 0;
  for (const { start, end, hue } of marks) {
    parts.push(text.slice(at, start), element("mark", { className: `hue${hue}` }, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}
