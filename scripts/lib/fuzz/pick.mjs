/** One of a list. */
export const pick = (next, list) => list[next(list.length)];

/** Now and then, one time in `times`. */
export const sometimes = (next, times) => next(times) === 0;
