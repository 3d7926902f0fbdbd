/** The extension host serves every extension: it is given back after this many milliseconds. */
export const turnMilliseconds = 15;

/** Lets others have their turn. */
export function giveTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
