/** Colours of rings for tools that ask for them, inside out: white text on each stands out by 4.5 : 1 or more. */
const colors = [
  "#1a7348",
  "#1d6fa5",
  "#8a5a00",
  "#9a3b4b",
  "#6a4c93",
  "#4f6272",
  "#7a4a2b",
  "#5b5b5b",
] as const;

export function ringColor(ring: number): string {
  return colors[ring % colors.length] ?? colors[0];
}
