import type { Context } from "../../commands/command.js";
import { readText } from "../../files/read-text.js";
import { fieldsOf } from "../comments/fields.js";

/** What a job of GitHub Actions is about. */
export interface GitHubEvent {
  /** Number of the pull request, where it is one. */
  readonly pullRequest: number | undefined;
  /** The commit before the change; undefined where the event is about no change. */
  readonly base: string | undefined;
  /** The last commit of a pull request. */
  readonly head: string | undefined;
}

/** Reads the event that started the job, as far as it is what GitHub documents; of none, nothing is known. */
export async function readEvent(env: Context["io"]["env"]): Promise<GitHubEvent> {
  const { text } = await readText(env["GITHUB_EVENT_PATH"] ?? "");
  const event = parsed(text ?? "");
  const request = fieldsOf(event)["pull_request"];
  const number = fieldsOf(request)["number"];
  return {
    pullRequest: typeof number === "number" && Number.isSafeInteger(number) ? number : undefined,
    base: commitIn(fieldsOf(fieldsOf(request)["base"])["sha"]) ?? commitIn(fieldsOf(event)["before"]),
    head: commitIn(fieldsOf(fieldsOf(request)["head"])["sha"]),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A new branch has nothing before it, which GitHub writes as noughts. */
function commitIn(value: unknown): string | undefined {
  return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value)
    ? value
    : undefined;
}
