// Seeded changes to real texts: the same seed gives the same texts.

/** Pieces that mean something to YAML, CSV or the language itself. */
const pieces = [
  ..."-:[]{}?&*!|>'\"%@`#,;\t\n \\",
  ...[
    "\r\n",
    "\r",
    "\0",
    "\uFEFF",
    "\u202E",
    "\u2028",
    "\uD800",
    "🛰",
    "æ",
    "&a ",
    "*a",
    "<<: *a\n",
    "---\n",
    "...\n",
  ],
  ...[
    "__proto__",
    "constructor",
    "null",
    "~",
    "1e999",
    "-0",
    "9007199254740993",
    "NaN",
    "0301",
    "1,5",
    "31.12.2024",
  ],
  ...["  - ", "id: ", '"""', "=1+1", "{}", "[]", "[[[[[[[[", "x".repeat(5000), " ".repeat(300)],
];

/** One to six changes: pieces put in, spans taken out, doubled or moved, lines swapped. */
export function mutate(text, next) {
  let now = text;
  for (let left = 1 + next(6); left > 0; left--) now = change(now, next);
  return now;
}

function change(text, next) {
  const at = next(text.length + 1);
  const span = text.slice(at, at + 1 + next(next(4) === 0 ? 400 : 12));
  const without = text.slice(0, at) + text.slice(at + span.length);
  const to = next(without.length + 1);
  switch (next(5)) {
    case 0:
      return without;
    case 1:
      return text.slice(0, at) + span + text.slice(at);
    case 2:
      return without.slice(0, to) + span + without.slice(to);
    case 3:
      return text.slice(0, at) + pieces[next(pieces.length)] + text.slice(at + span.length);
    default:
      return text.slice(0, at) + pieces[next(pieces.length)] + text.slice(at);
  }
}
