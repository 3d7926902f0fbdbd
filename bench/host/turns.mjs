import { threadTime } from "../lib/thread-time.mjs";

/** Notes how long the host is held at a time: between two beats, everybody has had a turn. */
export function watchTurns() {
  let [last, longest, isWatching] = [threadTime(), 0, true];
  const beat = () => {
    const now = threadTime();
    longest = Math.max(longest, now - last);
    last = now;
    if (isWatching) setTimeout(beat, 0);
  };
  beat();
  return {
    /** Milliseconds at work of the longest turn since this was last asked for. */
    longest() {
      const found = longest;
      longest = 0;
      last = threadTime();
      return found;
    },
    stop() {
      isWatching = false;
    },
  };
}
