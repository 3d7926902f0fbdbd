import { setTimeout as sleep } from "node:timers/promises";

/** An answer of the API, or why there is none. */
export type Answer =
  | { readonly ok: true; readonly body: unknown }
  | {
      readonly ok: false;
      readonly why: string;
      /** Seconds until it may be asked again, where what was asked may have been done all the same. */
      readonly unsure?: number | undefined;
    };

export const attempts = 3;
/** A job that waits longer costs more than a comment is worth. */
const longestWait = 60;
const patience = 30_000;

export interface Api {
  /** As `https://api.github.com`. */
  readonly address: string;
  /** What the service is asked with: who asks, and for which form. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * One call of a service's REST API, asked again where that helps and does nothing twice. Never throws: a review is worth having
 * without its comment.
 */
export async function request(
  { address, headers }: Api,
  method: "GET" | "POST" | "PATCH" | "PUT",
  path: string,
  body?: unknown,
): Promise<Answer> {
  let why = "";
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      const response = await fetch(`${address}${path}`, {
        method,
        // The token goes to the address that the job was given, and to no other.
        redirect: "error",
        signal: AbortSignal.timeout(patience),
        headers: {
          "user-agent": "kommuneradar",
          ...headers,
          ...(body !== undefined && { "content-type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      if (response.ok) return { ok: true, body: await response.json() };
      why = `HTTP ${response.status}${await messageOf(response)}`;
      const wait = waitFor(response);
      if (wait === undefined || wait > longestWait) return { ok: false, why };
      // A server that stumbles may have made what it was asked to make, and two comments are worse than none.
      if (method === "POST" && response.status >= 500) return { ok: false, why, unsure: wait };
      if (attempt < attempts) await sleep(wait * 1000);
    } catch (error) {
      // A call that may have arrived is not repeated.
      return { ok: false, why: reasonOf(error) };
    }
  }
  return { ok: false, why };
}

/** Seconds until it may be asked again; undefined where asking again would not help. */
function waitFor({ status, headers }: Response): number | undefined {
  const limited = status === 429 || (status === 403 && headers.get("x-ratelimit-remaining") === "0");
  const after = Number(headers.get("retry-after") ?? Number.NaN);
  if ((limited || status === 403 || status >= 500) && after >= 0) return after;
  if (!limited) return status >= 500 ? 2 : undefined;
  const reset = Number(headers.get("x-ratelimit-reset") ?? Number.NaN);
  return Number.isNaN(reset) ? longestWait : Math.max(0, reset - Date.now() / 1000);
}

async function messageOf(response: Response): Promise<string> {
  try {
    const body: unknown = await response.json();
    const said = typeof body === "object" && body !== null && "message" in body ? body.message : undefined;
    return typeof said === "string" ? `: ${said.slice(0, 200)}` : "";
  } catch {
    return "";
  }
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error && cause.message !== "" ? cause.message : message;
}
