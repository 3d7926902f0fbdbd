/** The extension host serves every extension: it is given back after this many milliseconds. */
export const turnMilliseconds = 15;

/** To be called between two parts of a work: others have their turn where the parts since the last one filled ours. */
export function takeTurns(): () => Promise<void> {
  let started = Date.now();
  return async () => {
    if (Date.now() - started < turnMilliseconds) return;
    await giveTurn();
    started = Date.now();
  };
}

/** Lets others have their turn. */
export function giveTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
