import { setTimeout as sleep } from "node:timers/promises";
import type { Context } from "../../commands/command.js";
import type { ReviewText } from "../hosts/types.js";
import { type Answer, type Api, attempts, request } from "./request.js";

/** The comment, or why there is none. `url` is undefined where there was nothing to say and nothing to bring up to date. */
export type Kept =
  | { readonly done: true; readonly url: string | undefined }
  | { readonly done: false; readonly why: string }
  | { readonly done: false; readonly why?: undefined; readonly missing: string };

interface Comment {
  readonly id: number;
  readonly html_url?: unknown;
  readonly body?: unknown;
  readonly user?: { readonly login?: unknown } | null;
}

const perPage = 100;
const mostPages = 50;

/**
 * Writes the one comment of this review on a pull request: the earlier one anew, or a first one where something
 * changed. Only a comment of the token's own account counts as the earlier one, so that nobody else's is overwritten.
 */
export async function keepComment(
  { body, marker, changed }: ReviewText,
  pullRequest: number,
  env: Context["io"]["env"],
): Promise<Kept> {
  const {
    GITHUB_API_URL: address = "https://api.github.com",
    GITHUB_REPOSITORY: repository,
    GITHUB_TOKEN: token,
  } = env;
  if (!token) return { done: false, missing: "GITHUB_TOKEN" };
  if (!repository || !/^[\w.-]+\/[\w.-]+$/.test(repository))
    return { done: false, missing: "GITHUB_REPOSITORY" };
  const api: Api = { address, token };
  const author = env["KOMMUNERADAR_COMMENT_AUTHOR"] || "github-actions[bot]";
  const comments = `/repos/${repository}/issues/${pullRequest}/comments`;
  for (let attempt = 1; ; attempt++) {
    const { refused, earlier } = await findEarlier(api, comments, marker, author);
    if (refused !== undefined) return { done: false, why: refused };
    if (earlier) {
      if (earlier.body === body) return { done: true, url: addressOf(earlier) };
      return kept(
        await request(api, "PATCH", `/repos/${repository}/issues/comments/${earlier.id}`, { body }),
      );
    }
    if (!changed) return { done: true, url: undefined };
    const posted = await request(api, "POST", comments, { body });
    // Whether it is there in spite of that is seen in the list.
    if (posted.ok || posted.unsure === undefined || attempt === attempts) return kept(posted);
    await sleep(posted.unsure * 1000);
  }
}

/** The comment that the account wrote before, if any. */
async function findEarlier(
  api: Api,
  comments: string,
  marker: string,
  author: string,
): Promise<{ readonly refused?: string; readonly earlier?: Comment | undefined }> {
  for (let page = 1; page <= mostPages; page++) {
    const found = await request(api, "GET", `${comments}?per_page=${perPage}&page=${page}`);
    if (!found.ok) return { refused: found.why };
    const list = Array.isArray(found.body) ? (found.body as readonly Comment[]) : [];
    const earlier = list.find(
      (comment) =>
        typeof comment.body === "string" && comment.body.startsWith(marker) && comment.user?.login === author,
    );
    if (earlier || list.length < perPage) return { earlier };
  }
  return {};
}

function kept(answer: Answer): Kept {
  return answer.ok ? { done: true, url: addressOf(answer.body) } : { done: false, why: answer.why };
}

function addressOf(comment: unknown): string | undefined {
  const address = (comment as Comment | null)?.html_url;
  return typeof address === "string" ? address : undefined;
}
