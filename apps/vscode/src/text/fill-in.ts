/** Puts values where `{0}`, `{1}` … stand; a place without a value is left as it is. */
export function fillIn(message: string, values: readonly (string | number)[]): string {
  return message.replace(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}
