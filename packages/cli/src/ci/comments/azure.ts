import type { Context } from "../../commands/command.js";
import { fieldsOf, listOf, stringOf } from "./fields.js";
import type { Comments, OwnComment } from "./keep-comment.js";
import { type Api, request } from "./request.js";

const version = "api-version=7.1";
/** Said and done: an open thread would stand in the way of policies that want every comment settled. */
const closed = "closed";

/**
 * Azure Repos' REST API for the threads of a pull request; or what is missing in the environment. The token is that of the
 * job, which a pipeline hands over by name: `SYSTEM_ACCESSTOKEN: $(System.AccessToken)`.
 */
export function azureComments(env: Context["io"]["env"]): Comments | { readonly missing: string } {
  const needed = {
    SYSTEM_ACCESSTOKEN: /./,
    SYSTEM_COLLECTIONURI: /^https?:\/\//,
    SYSTEM_TEAMPROJECTID: /^[\w-]+$/,
    BUILD_REPOSITORY_ID: /^[\w-]+$/,
    SYSTEM_PULLREQUEST_PULLREQUESTID: /^\d+$/,
  };
  for (const [name, form] of Object.entries(needed)) {
    // A name that the pipeline does not know is handed over as it is written.
    if (!form.test(env[name] ?? "") || env[name]?.startsWith("$(")) return { missing: name };
  }
  const of = (name: keyof typeof needed) => env[name] ?? "";
  const api: Api = {
    address: of("SYSTEM_COLLECTIONURI").replace(/\/$/, ""),
    headers: { authorization: `Bearer ${of("SYSTEM_ACCESSTOKEN")}`, accept: "application/json" },
  };
  const repository = `/${of("SYSTEM_TEAMPROJECTID")}/_apis/git/repositories/${of("BUILD_REPOSITORY_ID")}`;
  const number = of("SYSTEM_PULLREQUEST_PULLREQUESTID");
  const threads = `${repository}/pullRequests/${number}/threads`;
  const addressOf = (thread: unknown) =>
    `${api.address}/${of("SYSTEM_TEAMPROJECTID")}/_git/${of("BUILD_REPOSITORY_ID")}/pullrequest/${number}?discussionId=${fieldsOf(thread)["id"]}`;
  return {
    find: async (marker) => {
      const account = await request(api, "GET", "/_apis/connectionData");
      if (!account.ok) return { refused: account.why };
      const own = fieldsOf(fieldsOf(account.body)["authenticatedUser"])["id"];
      const found = await request(api, "GET", `${threads}?${version}`);
      if (!found.ok) return { refused: found.why };
      const earlier = listOf(fieldsOf(found.body)["value"])
        .filter((thread) => thread["isDeleted"] !== true)
        .map((thread) => ownComment(thread, marker, own))
        .find((comment) => comment !== undefined);
      return { earlier };
    },
    update: ({ path }, body) => request(api, "PATCH", `${path}?${version}`, { content: body }),
    create: (body) =>
      request(api, "POST", `${threads}?${version}`, {
        comments: [{ parentCommentId: 0, content: body, commentType: "text" }],
        status: closed,
      }),
    addressOf,
  };

  function ownComment(
    thread: Readonly<Record<string, unknown>>,
    marker: string,
    own: unknown,
  ): OwnComment | undefined {
    const [first] = listOf(thread["comments"]);
    const body = stringOf(first?.["content"]);
    if (!first || !body?.startsWith(marker) || first["isDeleted"] === true) return undefined;
    if (own === undefined || fieldsOf(first["author"])["id"] !== own) return undefined;
    return { body, url: addressOf(thread), path: `${threads}/${thread["id"]}/comments/${first["id"]}` };
  }
}
