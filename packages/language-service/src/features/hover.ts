import type { Position, Range } from "@kommuneradar/core";
import { type Hover, MarkupKind } from "vscode-languageserver-types";
import { describeKey } from "../describe-key.js";
import type { FeatureContext } from "../feature.js";
import type { Asked } from "../hover/asked.js";
import { assessmentCard } from "../hover/assessment.js";
import { cards } from "../hover/cards.js";
import { groupCard } from "../hover/group.js";
import { mappingRowCard } from "../hover/mapping-row.js";
import { paragraphs, plain } from "../hover/markdown.js";
import { tableCard } from "../hover/table.js";
import { rangeOfName } from "../symbols/occurrences.js";
import { hasSource, SymbolIndex } from "../symbols/symbol-index.js";
import { hoverWords } from "../text/hover/index.js";

/**
 * What the word under the cursor means: a key in one line, a ring or an input with *why this ring*, a code with its
 * title, value and source, a name with what it stands for.
 */
export function hover(context: FeatureContext, position: Position): Hover | null {
  const { language } = context;
  const symbols = new SymbolIndex(context);
  const asked: Asked = { context, symbols, language, words: hoverWords(language) };
  if (context.kind === "workforce") {
    const card = tableCard(asked, position);
    return card ? shown(card.text, card.range) : null;
  }
  if (context.kind === "mapping") {
    const card = mappingRowCard(asked, position);
    return card ? shown(card.text, card.range) : null;
  }
  if (!hasSource(context)) return null;
  const place = context.source.placesAt(position).at(-1);
  if (place === undefined) return null;
  const { path, part, range } = place;
  const assessed = assessmentCard(asked, context, path);
  const group = groupCard(asked, path);
  if (part === "key") {
    const meaning = describeKey(context.kind, path, language);
    return shown(paragraphs([meaning && plain(meaning), assessed, group]), range);
  }
  const site = symbols.at(position);
  if (site === undefined) return isWord(range) ? shown(assessed ?? group ?? "", range) : null;
  // Of a technology's ring, *why this ring* says all that the ring's own card would.
  const card = assessed ?? cards[site.occurrence.kind]?.(asked, site) ?? "";
  return shown(card, rangeOfName(context.source, site.occurrence));
}

/** Between the words of a map or a list there is nothing to tell of. */
function isWord({ start, end }: Range): boolean {
  return start.line === end.line;
}

function shown(value: string, range: Range): Hover | null {
  return value === "" ? null : { contents: { kind: MarkupKind.Markdown, value }, range };
}
