import {
  type CompletionItem,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from "vscode-languageserver-types";
import { filterText } from "./match.js";
import type { Place, Proposal } from "./source.js";
import { type Spot, write } from "./write.js";

/** Asks for completions again, where values can be chosen behind what was put in. */
const suggestAgain = { title: "Suggest", command: "editor.action.triggerSuggest" };

/** A proposal as an editor takes it; `order` is its position in the list. */
export function toItem(
  proposal: Proposal,
  { place, spot }: { readonly place: Place; readonly spot: Spot },
  order: number,
  asksAgain: boolean,
): CompletionItem {
  const { label, kind, preselect } = proposal;
  const beside = [proposal.title, proposal.remark].filter((part) => part !== undefined).join(" · ");
  const documentation = proposal.documentation?.();
  const { newText, isSnippet } = write(proposal.write, spot, place.isEntry);
  return {
    label,
    kind,
    // The second for editors that show no details beside labels.
    ...(beside === "" ? {} : { labelDetails: { description: beside }, detail: beside }),
    ...(documentation ? { documentation: { kind: MarkupKind.Markdown, value: documentation } } : {}),
    sortText: String(order).padStart(4, "0"),
    filterText: filterText(proposal, place.typed),
    ...(preselect === true ? { preselect } : {}),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    // Lines are indented already.
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: spot.word.range, newText },
    ...(asksAgain ? { command: suggestAgain } : {}),
  };
}
