import type { Context } from "../../commands/command.js";
import { type CiTexts, ciTexts } from "../../text/ci.js";
import type { ReviewText } from "../hosts/types.js";
import { type Comments, keepComment } from "./keep-comment.js";

/** Keeps the comment, and tells of it, or of why there is none, in the job's log. */
export async function publishComment(
  review: ReviewText,
  comments: Comments | { readonly missing: string },
  service: keyof CiTexts["needsLeave"],
  { language }: Context,
): Promise<{ readonly done: boolean; readonly said: readonly string[] }> {
  const words = ciTexts(language);
  const kept =
    "missing" in comments
      ? { done: false as const, why: words.notSet(comments.missing) }
      : await keepComment(review, comments);
  if (kept.done) return { done: true, said: kept.url === undefined ? [] : [words.commented(kept.url)] };
  return { done: false, said: [`${words.notCommented(kept.why)} ${words.needsLeave[service]}`] };
}
