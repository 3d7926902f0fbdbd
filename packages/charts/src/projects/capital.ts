/** A word of a catalogue at the beginning of something. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("nb") + text.slice(1);
}
