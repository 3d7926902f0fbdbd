/** What a code lens is about: enough to find it again in a text that has changed since. */
export interface LensData {
  readonly about: AboutTechnology | "waiting" | "measured";
  readonly id: string;
  /** Position in the file's list. */
  readonly index: number;
}

export type AboutTechnology = "ring" | "assess" | "review" | "since";

/** Whether the data of a lens that an editor hands back is ours. */
export function isLensData(data: unknown): data is LensData {
  return typeof data === "object" && data !== null && "about" in data && "id" in data && "index" in data;
}
