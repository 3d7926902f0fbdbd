import type { Errand, ErrandDone, ErrandResult } from "../protocol/errand.js";
import { drawPng } from "./draw-png.js";
import { choicesOffered, chooseOffered } from "./offered-choices.js";

/** A browser lets only a page with the focus write to the clipboard; the host gives it, which takes a moment. Milliseconds. */
const patience = 3000;

/** Does what the host cannot. */
export async function runErrand({ id, source, does }: Errand): Promise<ErrandDone> {
  try {
    return { type: "errandDone", source, id, ...(await run(does)) };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { type: "errandDone", source, id, problem };
  }
}

async function run(does: Errand["does"]): Promise<ErrandResult> {
  if (does.kind === "draw") return { bytes: await drawn(does.svg) };
  if (does.kind === "offerChoices") return { choices: await choicesOffered() };
  if (does.kind === "choose") {
    chooseOffered(does.id, does.chosen);
    return {};
  }
  await haveFocus();
  if (does.kind === "copyTable") {
    await copy({ "text/html": does.html, "text/plain": does.text });
  } else {
    await copy({
      "image/png": new Blob([(await drawn(does.svg)) as Uint8Array<ArrayBuffer>], { type: "image/png" }),
    });
  }
  return {};
}

async function drawn(svg: string): Promise<Uint8Array> {
  const bytes = await drawPng(svg);
  if (bytes === undefined) throw new Error("PNG");
  return bytes;
}

async function copy(parts: Readonly<Record<string, string | Blob>>): Promise<void> {
  const blobs = Object.entries(parts).map(([type, part]) => [
    type,
    typeof part === "string" ? new Blob([part], { type }) : part,
  ]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

async function haveFocus(): Promise<void> {
  for (const start = Date.now(); !document.hasFocus() && Date.now() - start < patience; ) {
    window.focus();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
