import type { Context } from "../../commands/command.js";
import { fieldsOf, stringOf } from "./fields.js";
import type { Comments } from "./keep-comment.js";
import { findInPages } from "./paged.js";
import { type Api, request } from "./request.js";

/**
 * GitLab's REST API for the notes of a merge request; or what is missing in the environment. The token of a job may not
 * write notes: an access token of the project, with the scope `api`, is put in `KOMMUNERADAR_TOKEN`.
 */
export function gitLabComments(env: Context["io"]["env"]): Comments | { readonly missing: string } {
  const {
    CI_API_V4_URL: address,
    // Of the project that the merge request is made to: a job of a fork runs in another.
    CI_MERGE_REQUEST_PROJECT_ID: project,
    CI_MERGE_REQUEST_IID: number,
    CI_MERGE_REQUEST_PROJECT_URL: page,
    KOMMUNERADAR_TOKEN: token,
  } = env;
  if (!token) return { missing: "KOMMUNERADAR_TOKEN" };
  if (!address) return { missing: "CI_API_V4_URL" };
  if (!project || !/^\d+$/.test(project)) return { missing: "CI_MERGE_REQUEST_PROJECT_ID" };
  if (!number || !/^\d+$/.test(number)) return { missing: "CI_MERGE_REQUEST_IID" };
  const api: Api = { address, headers: { "private-token": token } };
  const notes = `/projects/${project}/merge_requests/${number}/notes`;
  const addressOf = (note: unknown) =>
    page ? `${page}/-/merge_requests/${number}#note_${fieldsOf(note)["id"]}` : undefined;
  return {
    find: async (marker) => {
      const account = await request(api, "GET", "/user");
      if (!account.ok) return { refused: account.why };
      const own = fieldsOf(account.body)["id"];
      return findInPages(api, notes, (note) => {
        const body = stringOf(note["body"]);
        if (!body?.startsWith(marker) || own === undefined || fieldsOf(note["author"])["id"] !== own)
          return undefined;
        return { body, url: addressOf(note), path: `${notes}/${note["id"]}` };
      });
    },
    update: ({ path }, body) => request(api, "PUT", path, { body }),
    create: (body) => request(api, "POST", notes, { body }),
    addressOf,
  };
}
