/** Titles and reasons longer than this are cut: a hover is a glance. */
const longest = 240;

/**
 * Text from a file as Markdown that shows just that text, on one line: no markup, no HTML, no address that becomes a
 * link by itself.
 */
export function plain(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  const characters = [...line.slice(0, longest * 2)];
  const short = characters.length > longest ? `${characters.slice(0, longest).join("").trimEnd()}…` : line;
  return short
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*_{}[\]#!|>~@]/g, (sign) => `\\${sign}`)
    .replace(/^[-+=]|(?<=^\d+)[.)]/, (sign) => `\\${sign}`)
    .replaceAll(/:(?=\/\/)|(?<=www)\./gi, (sign) => `\\${sign}`);
}

export function bold(text: string): string {
  return `**${plain(text)}**`;
}

/** Text from a file as code; a grave accent would end it. */
export function code(text: string): string {
  return `\`${text
    .replaceAll(/[`\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, longest)}\``;
}

/** Paragraphs; what is undefined or empty is left out. */
export function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}

/** Facts side by side on one line. */
export function facts(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}
