/** One replacement in a text. Offsets in UTF-16 units, in the text as it was just before this change. */
export interface TextChange {
  readonly offset: number;
  readonly deleted: number;
  readonly inserted: string;
}

/** The part of VS Code's content change that a replacement needs. */
interface ContentChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * Copies VS Code's changes: the array of an event is shared by all extensions, and another may have changed it
 * by the time we apply ours (microsoft/vscode#88570).
 */
export function copyChanges(changes: readonly ContentChange[]): TextChange[] {
  return changes.map((change) => ({
    offset: change.rangeOffset,
    deleted: change.rangeLength,
    inserted: change.text,
  }));
}

/** A text that is kept up to date by changes, as core's live workforce is. */
export interface LiveText {
  readonly length: number;
  edit(changes: readonly TextChange[]): void;
}

/**
 * Applies changes in array order and tells whether the text is now as long as the document, where that is asked: VS Code
 * adds up the lengths of all lines below an edit to tell it. VS Code does not promise the order of its changes either: on
 * `false` the caller builds anew from the document.
 */
export function applyChanges(
  live: LiveText,
  changes: readonly TextChange[],
  documentLength?: number,
): boolean {
  let length = live.length;
  for (const { offset, deleted, inserted } of changes) {
    // A change outside the text shows the two have parted already.
    if (offset < 0 || deleted < 0 || offset + deleted > length) return false;
    length += inserted.length - deleted;
  }
  if (documentLength !== undefined && length !== documentLength) return false;
  live.edit(changes);
  return live.length === length;
}
