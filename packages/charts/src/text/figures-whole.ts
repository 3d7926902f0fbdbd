/** The rows and sentences that a terminal has too are written with plain spaces: on a page, no line ends within a figure. */
export function figuresWhole(text: string): string {
  return text.replace(/(?<=\d) (?=\d{3}(?!\d)|%)/g, "\u00a0");
}
