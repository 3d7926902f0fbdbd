/** Words that YAML, or a reader of an older YAML, takes for something other than text. */
const notText = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

const plainInFlow = /^\p{L}(?:[\p{L}\p{N} .()/–-]*[\p{L}\p{N}.)])?$/u;
const plainInBlock = /^\p{L}(?:[\p{L}\p{N} .,()/–-]*[\p{L}\p{N}.)])?$/u;

/**
 * A text as a YAML scalar of one line: plain where that is safe, else in quotation marks. A comma is safe only
 * outside `[…]` and `{…}`.
 */
export function yamlText(text: string, place: "flow" | "block"): string {
  const plain = (place === "flow" ? plainInFlow : plainInBlock).test(text) && !notText.test(text);
  return plain ? text : JSON.stringify(text);
}
