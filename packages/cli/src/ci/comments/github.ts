import type { Context } from "../../commands/command.js";
import { fieldsOf, stringOf } from "./fields.js";
import type { Comments } from "./keep-comment.js";
import { findInPages } from "./paged.js";
import { type Api, request } from "./request.js";

/** GitHub's REST API for comments on issues, which a pull request's are; or what is missing in the environment. */
export function gitHubComments(
  pullRequest: number,
  env: Context["io"]["env"],
): Comments | { readonly missing: string } {
  const {
    GITHUB_API_URL: address = "https://api.github.com",
    GITHUB_REPOSITORY: repository,
    GITHUB_TOKEN: token,
  } = env;
  if (!token) return { missing: "GITHUB_TOKEN" };
  if (!repository || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return { missing: "GITHUB_REPOSITORY" };
  const api: Api = {
    address,
    headers: {
      authorization: `Bearer ${token}`,
      accept: "application/vnd.github+json",
      "x-github-api-version": "2022-11-28",
    },
  };
  const author = env["KOMMUNERADAR_COMMENT_AUTHOR"] || "github-actions[bot]";
  const comments = `/repos/${repository}/issues/${pullRequest}/comments`;
  const addressOf = (comment: unknown) => stringOf(fieldsOf(comment)["html_url"]);
  return {
    find: (marker) =>
      findInPages(api, comments, (comment) => {
        const body = stringOf(comment["body"]);
        if (!body?.startsWith(marker) || fieldsOf(comment["user"])["login"] !== author) return undefined;
        const path = `/repos/${repository}/issues/comments/${comment["id"]}`;
        return { body, url: addressOf(comment), path };
      }),
    update: ({ path }, body) => request(api, "PATCH", path, { body }),
    create: (body) => request(api, "POST", comments, { body }),
    addressOf,
  };
}
