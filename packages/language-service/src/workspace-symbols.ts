import { type DocumentSymbol, SymbolKind, type WorkspaceSymbol } from "vscode-languageserver-types";

/** As many as a list is still looked through. */
const most = 200;

/**
 * The entries of outlines whose name or detail (the id) has the letters of a query in their order, those that begin with it
 * first. Lists themselves and what is inside of entries are left to the outline of a file.
 * @param outlines by address
 */
export function workspaceSymbols(
  outlines: Iterable<readonly [uri: string, outline: readonly DocumentSymbol[]]>,
  query: string,
): WorkspaceSymbol[] {
  const asked = query.trim().toLowerCase();
  const found: { readonly symbol: WorkspaceSymbol; readonly rank: number }[] = [];
  for (const [uri, outline] of outlines) {
    for (const list of outline) {
      for (const { name, detail = "", kind, selectionRange } of entriesOf(list)) {
        const rank = Math.min(rankOf(name, asked), rankOf(detail, asked));
        if (rank === Number.POSITIVE_INFINITY) continue;
        const symbol = { name, kind, containerName: list.name, location: { uri, range: selectionRange } };
        found.push({ symbol, rank });
      }
    }
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ symbol }) => symbol);
}

/** What stands at the top of a file without a list is an entry itself. */
function entriesOf(symbol: DocumentSymbol): readonly DocumentSymbol[] {
  return symbol.kind === SymbolKind.Array ? (symbol.children ?? []) : [symbol];
}

/** 0: begins with it; 1: has it; 2: has its letters in their order. */
function rankOf(text: string, asked: string): number {
  const word = text.toLowerCase();
  if (word.startsWith(asked)) return 0;
  if (word.includes(asked)) return 1;
  let at = 0;
  for (const letter of asked) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return Number.POSITIVE_INFINITY;
  }
  return 2;
}
