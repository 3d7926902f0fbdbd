import { setTimeout as sleep } from "node:timers/promises";
import type { ReviewText } from "../hosts/types.js";
import { type Answer, attempts } from "./request.js";

/** The comment, or why there is none. `url` is undefined where there was nothing to say and nothing to bring up to date. */
export type Kept =
  | { readonly done: true; readonly url: string | undefined }
  | { readonly done: false; readonly why: string };

/** A comment that the account of the job wrote. */
export interface OwnComment {
  readonly body: string;
  readonly url: string | undefined;
  /** Path that it is written anew at. */
  readonly path: string;
}

/**
 * The comments of a service on one pull request. Add one: a file here, used by its host. Only comments of the job's own
 * account count, so that nobody else's is overwritten.
 */
export interface Comments {
  /** The one of the account that begins with the marker, if any. */
  find(marker: string): Promise<{ readonly refused?: string; readonly earlier?: OwnComment | undefined }>;
  update(earlier: OwnComment, body: string): Promise<Answer>;
  create(body: string): Promise<Answer>;
  /** Where people see what was answered. */
  addressOf(answer: unknown): string | undefined;
}

/** Writes the one comment of this review: the earlier one anew, or a first one where something changed. */
export async function keepComment(
  { body, marker, changed }: Pick<ReviewText, "body" | "marker" | "changed">,
  comments: Comments,
): Promise<Kept> {
  for (let attempt = 1; ; attempt++) {
    const { refused, earlier } = await comments.find(marker);
    if (refused !== undefined) return { done: false, why: refused };
    if (earlier) {
      if (earlier.body === body) return { done: true, url: earlier.url };
      const updated = await comments.update(earlier, body);
      return updated.ok ? { done: true, url: earlier.url } : { done: false, why: updated.why };
    }
    if (!changed) return { done: true, url: undefined };
    const posted = await comments.create(body);
    if (posted.ok) return { done: true, url: comments.addressOf(posted.body) };
    // Whether it is there in spite of that is seen in the list.
    if (posted.unsure === undefined || attempt === attempts) return { done: false, why: posted.why };
    await sleep(posted.unsure * 1000);
  }
}
