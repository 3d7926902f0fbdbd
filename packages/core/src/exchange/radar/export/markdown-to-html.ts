import { lexer, type Token, type Tokens } from "marked";

/**
 * Markdown as the HTML that BYOR lets through: b, i, a, h1–h6, ul, li, br and p. Of all else the text stands; raw HTML
 * of the source is text too.
 */
export function markdownToHtml(markdown: string): string {
  return lexer(markdown).map(block).join("");
}

/** Whether a text has what such HTML cannot show: code, quotations, tables, pictures, rules, struck or raw HTML. */
export function isFormatted(markdown: string): boolean {
  return some(lexer(markdown), ({ type }) => unshown.has(type));
}

const unshown: ReadonlySet<string> = new Set([
  "code",
  "codespan",
  "blockquote",
  "table",
  "image",
  "hr",
  "del",
  "html",
]);

function some(tokens: readonly Token[], holds: (token: Token) => boolean): boolean {
  return tokens.some((token) => {
    const { tokens: inner = [], items = [] } = token as { tokens?: Token[]; items?: Token[] };
    return holds(token) || some(inner, holds) || some(items, holds);
  });
}

function block(token: Token): string {
  switch (token.type) {
    case "space":
    case "def":
    case "hr":
      return "";
    case "heading":
      return `<h${token["depth"]}>${inline(token)}</h${token["depth"]}>`;
    case "list":
      return list(token as Tokens.List);
    case "blockquote":
      return (token.tokens ?? []).map(block).join("");
    case "table":
      return table(token as Tokens.Table);
    case "code":
      return `<p>${escapeHtml(token["text"]).replaceAll("\n", "<br>")}</p>`;
    default:
      return `<p>${inline(token)}</p>`;
  }
}

/** There is no numbered list: its numbers stand as text. */
function list({ items, ordered, start }: Tokens.List): string {
  const parts = items.map(({ tokens }) =>
    tokens.map((token) => itemPart(token, tokens.length === 1)).join(""),
  );
  if (!ordered) return `<ul>${parts.map((part) => `<li>${part}</li>`).join("")}</ul>`;
  return `<p>${parts.map((part, at) => `${Number(start || 1) + at}. ${part}`).join("<br>")}</p>`;
}

function itemPart(token: Token, isAlone: boolean): string {
  return token.type === "text" || (token.type === "paragraph" && isAlone) ? inline(token) : block(token);
}

function table({ header, rows }: Tokens.Table): string {
  const line = (cells: readonly Tokens.TableCell[]) => cells.map((cell) => inline(cell)).join(" | ");
  return `<p>${[header, ...rows].map(line).join("<br>")}</p>`;
}

function inline(token: Token | Tokens.TableCell): string {
  const { tokens, text } = token as { tokens?: Token[]; text?: string };
  return tokens?.map(span).join("") ?? escapeHtml(text ?? "");
}

function span(token: Token): string {
  switch (token.type) {
    case "strong":
      return `<b>${inline(token)}</b>`;
    case "em":
      return `<i>${inline(token)}</i>`;
    case "br":
      return "<br>";
    case "link":
      return isWeb(token["href"])
        ? `<a href="${escapeHtml(token["href"])}">${inline(token)}</a>`
        : inline(token);
    case "escape":
      return escapeHtml(token["text"]);
    case "html":
    case "codespan":
    case "image":
      return escapeHtml(token["text"]);
    default:
      return inline(token);
  }
}

function isWeb(address: string): boolean {
  return /^(?:https?|mailto):/i.test(address);
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
