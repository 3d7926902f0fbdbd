import { appendFile } from "node:fs/promises";
import type { Context } from "../../commands/command.js";
import { findCommit, isMergeOf, mergeBase } from "../../git/repository.js";
import { ciTexts } from "../../text/ci.js";
import { gitHubComments } from "../comments/github.js";
import { publishComment } from "../comments/publish-comment.js";
import { readEvent } from "../github/read-event.js";
import type { CiHost, ReviewText } from "./types.js";

/** GitHub Actions: annotations at the line, and one comment that is kept up to date. */
export const github: CiHost = {
  id: "github",
  isHere: (env) => env["GITHUB_ACTIONS"] === "true",
  findings: "github",

  base: async (repository, { io }) => {
    const event = await readEvent(io.env);
    if (event.base === undefined) return undefined;
    // What is checked out for a pull request is its merge with the target, whose first parent is the target as it is.
    const isMerge = event.head !== undefined && (await isMergeOf(repository, event.head));
    if (isMerge) return findCommit(repository, "HEAD^1");
    const found = await findCommit(repository, event.base);
    return found.refused ? found : { value: await mergeBase(repository, found.value, "HEAD") };
  },

  address: (env) => {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
  },

  publish: async (review, context) => {
    const { env } = context.io;
    await setOutputs(review, env);
    const { pullRequest } = await readEvent(env);
    const isWanted = review.comment && pullRequest !== undefined;
    const { done, said } = isWanted
      ? await publishComment(review, gitHubComments(pullRequest, env), "github", context)
      : { done: false, said: [] };
    if (done) return said;
    const summary = env["GITHUB_STEP_SUMMARY"];
    if (!summary || !review.changed) return said;
    await appendFile(summary, `${review.body}\n`);
    return [...said, ciTexts(context.language).inSummary];
  },
};

/** For the steps after it. */
async function setOutputs({ changed, folder }: ReviewText, env: Context["io"]["env"]): Promise<void> {
  const file = env["GITHUB_OUTPUT"];
  if (file) await appendFile(file, `changed=${changed}\nfolder=${folder}\n`);
}
