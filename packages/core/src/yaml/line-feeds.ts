/**
 * A text whose lines end as editors end them: a carriage return by itself is a line end of YAML and of every editor, and no
 * character is more or less for it, so that each offset stays where it was.
 */
export function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r(?!\n)/g, "\n") : text;
}
