import type { ClassificationId } from "@kommuneradar/schema";
import type { FiguresDocument } from "./figures-document.js";

/** What an occupation is called in the reader's language; its classification's own title where it has no other. */
export function occupationName(
  {
    titles,
    settings,
  }: Pick<FiguresDocument, "titles"> & { readonly settings: { readonly classification: ClassificationId } },
  { code, title }: { readonly code: string; readonly title: string },
): string {
  return titles(settings.classification, code, title).text;
}
