import { createContext, type VNode } from "preact";
import { useContext } from "preact/hooks";
import type { MarkedPiece } from "../foreign-texts.js";

/** Finds what is in another language than the page. */
export const Marker = createContext<(text: string) => readonly MarkedPiece[]>((text) => [{ text }]);

/** A text of the report; what of it is in another language says so, for those who have it read to them. */
export function Marked({ text }: { readonly text: string }): VNode {
  const pieces = useContext(Marker)(text);
  return (
    <>
      {pieces.map((piece, at) =>
        piece.language === undefined ? (
          piece.text
        ) : (
          <span key={`${at} ${piece.text}`} lang={piece.language}>
            {piece.text}
          </span>
        ),
      )}
    </>
  );
}

/** The language of a text that stands alone; undefined where it is the page's. */
export function useLanguageOf(text: string): string | undefined {
  const [first, ...others] = useContext(Marker)(text);
  return others.length === 0 ? first?.language : undefined;
}
