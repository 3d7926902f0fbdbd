import type { VNode } from "preact";
import { textPieces } from "../languages/language-marks.js";
import { figuresWhole } from "../text/figures-whole.js";

/** A text of the report; what of it is in another language says so, for those who have it read to them. */
export function Marked({ text }: { readonly text: string }): VNode {
  return (
    <>
      {textPieces(text).map((piece, at) =>
        piece.language === undefined ? (
          figuresWhole(piece.text)
        ) : (
          <span key={`${at} ${piece.text}`} lang={piece.language}>
            {figuresWhole(piece.text)}
          </span>
        ),
      )}
    </>
  );
}
