import type { ComponentChild, VNode } from "preact";
import { Outward } from "./Outward.js";

/**
 * The Markdown that descriptions use: paragraphs, headings, lists, **strong**, *emphasis*, `code` and links to the web.
 * What it does not know stays as it was typed; nothing becomes markup of its own, whatever a file holds.
 */
export function Markdown({ text }: { readonly text: string }): VNode {
  const blocks = text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => block.split("\n").map((line) => line.trim()));
  return <div class="kr-text">{blocks.map(block)}</div>;
}

const bullet = /^[-*+] +/;
const numbered = /^\d+[.)] +/;

function block(lines: readonly string[], key: number): VNode {
  const [first = ""] = lines;
  if (bullet.test(first)) return <ul key={key}>{items(lines, bullet)}</ul>;
  if (numbered.test(first)) return <ol key={key}>{items(lines, numbered)}</ol>;
  // A paragraph may run straight into a list.
  const list = lines.findIndex((line) => bullet.test(line) || numbered.test(line));
  if (list > 0) {
    return (
      <div key={key}>
        {block(lines.slice(0, list), 0)}
        {block(lines.slice(list), 1)}
      </div>
    );
  }
  const heading = /^#{1,6} +(.*)$/.exec(first);
  if (heading !== null && lines.length === 1) {
    return (
      <p key={key}>
        <b>{inline(heading[1] ?? "")}</b>
      </p>
    );
  }
  return <p key={key}>{inline(lines.join(" "))}</p>;
}

/** A line that starts no item goes on with the one before. */
function items(lines: readonly string[], marker: RegExp): VNode[] {
  const texts: string[] = [];
  for (const line of lines) {
    if (marker.test(line)) texts.push(line.replace(marker, ""));
    else texts.push(`${texts.pop() ?? ""} ${line}`);
  }
  return texts.map((text, index) => <li key={`${index} ${text}`}>{inline(text)}</li>);
}

const spans = /\*\*(.+?)\*\*|\*(\S|\S.*?\S)\*|`([^`]+)`|\[([^\]]+)\]\(([^()\s]+)\)/g;

function inline(text: string): ComponentChild[] {
  const parts: ComponentChild[] = [];
  let end = 0;
  for (const found of text.matchAll(spans)) {
    const [whole, strong, emphasis, code, title, url] = found;
    parts.push(text.slice(end, found.index));
    if (strong !== undefined) parts.push(<strong>{strong}</strong>);
    else if (emphasis !== undefined) parts.push(<em>{emphasis}</em>);
    else if (code !== undefined) parts.push(<code>{code}</code>);
    else parts.push(<Outward url={url ?? ""}>{title ?? ""}</Outward>);
    end = found.index + whole.length;
  }
  parts.push(text.slice(end));
  return parts;
}
