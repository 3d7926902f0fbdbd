/** Tells whether a piece of work begun earlier is still the newest. */
export interface VersionGuard {
  /** Begins work on a version; undefined when that version is already shown or under way. */
  begin(version: string): { isNewest(): boolean } | undefined;
  /** Forgets what is shown, so that the same version is made again (after a theme or language change). */
  reset(): void;
}

/** Results of work that a later version has overtaken are dropped, and no version is worked on twice. */
export function createVersionGuard(): VersionGuard {
  let newest: string | undefined;
  let round = 0;
  return {
    begin(version) {
      if (version === newest) return undefined;
      newest = version;
      const mine = ++round;
      return { isNewest: () => mine === round };
    },
    reset() {
      newest = undefined;
      round++;
    },
  };
}
