/**
 * Which part of a command line came from which piece.
 *
 * A literal piece stands in the command as it is; a copied one as the shell needs it (`20 MB` as `20M`, `my file` as `'my file'`), and "--" may have
 * been put before it. So the literals are found in order, and what lies between them belongs to the copies.
 */

/** For each place of a command line: which quote it is in, "" for none. As a POSIX shell reads it, substitutions left aside. */
function quotesOf(command) {
  const quotes = [];
  let quote = "";
  for (let i = 0; i < command.length; i++) {
    quotes.push(quote);
    if (command[i] === "\\" && quote !== "'") quotes.push((i++, `${quote}\\`)); // the place behind a backslash is no place to end
    else if (command[i] === quote) quote = "";
    else if (!quote && (command[i] === "'" || command[i] === '"')) quote = command[i];
  }
  return [...quotes, quote];
}

/**
 * @param {string} command
 * @param {string[]} pieces
 * @param {number[]} copied token of each piece, -1 for a literal
 * @returns {{start: number, end: number, token: number}[]} the copies in the command, in order; empty if they cannot be told
 */
export function align(command, pieces, copied) {
  const failed = new Set(); // places that lead nowhere, so that no search is made twice
  const quotes = quotesOf(command);

  function skip(at) {
    return command[at] === " " ? at + 1 : at;
  }

  function from(i, at) {
    if (i === pieces.length) return at === command.length ? [] : null;
    const key = i * (command.length + 1) + at;
    if (failed.has(key)) return null;
    const found = copied[i] < 0 ? literal(i, at) : copy(i, at);
    if (!found) failed.add(key);
    return found;
  }

  function literal(i, at) {
    for (const start of new Set([at, skip(at)])) {
      const rest = command.startsWith(pieces[i], start) ? from(i + 1, start + pieces[i].length) : null;
      if (rest) return rest;
    }
    return null;
  }

  function copy(i, at) {
    let start = skip(at);
    if (command.startsWith("-- ", start)) start += 3;
    for (let end = start + 1; end <= command.length; end++) {
      const together = copied[i + 1] >= 0 && command[end] !== " "; // two copies have a space between them
      if (together || quotes[end] !== quotes[start]) continue;
      const rest = from(i + 1, end);
      if (rest) return [{ start, end, token: copied[i] }, ...rest];
    }
    return null;
  }

  return from(0, 0) ?? [];
}

/** Code points of a text -> places in UTF-16, as JavaScript counts. */
export function utf16(text, codePoint) {
  return Array.from(text).slice(0, codePoint).join("").length;
}
