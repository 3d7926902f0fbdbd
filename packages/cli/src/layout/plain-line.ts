/** A text from a file as a line, or a part of one, for a terminal: nothing in it moves the cursor or gives a command. */
export function plainLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]\s*/g, " ").replaceAll(/\p{Cc}/gu, " ");
}
