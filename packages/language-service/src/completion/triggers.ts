/** A value begins after each of them; letters ask by themselves. */
export const completionTriggers: readonly string[] = [":", " ", "-", "[", "{", ",", "'", '"'];
