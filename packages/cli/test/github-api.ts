import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface FakeComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string };
}

/** What the server answers in place of doing as asked: status, headers, body. */
type Refusal = {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly message?: string;
  /** It is done all the same. */
  readonly done?: boolean;
};

export const bot = "github-actions[bot]";

/** GitHub's comments on pull request 7 of by/radar, on this machine, gone when the test is over. */
export async function gitHubApi(
  comments: FakeComment[] = [],
  refusals: Partial<Record<string, Refusal[]>> = {},
) {
  const calls: string[] = [];
  const server = createServer((call, answer) => {
    let text = "";
    call.setEncoding("utf8");
    call.on("data", (part: string) => {
      text += part;
    });
    call.on("end", () => {
      const { pathname, searchParams } = new URL(call.url ?? "", "http://localhost");
      const { method = "" } = call;
      calls.push(`${method} ${pathname}`);
      const refusal = refusals[method]?.shift();
      const reply = (status: number, value: unknown, headers: Record<string, string> = {}) => {
        if (answer.writableEnded) return;
        answer.writeHead(status, { "content-type": "application/json", ...headers });
        answer.end(JSON.stringify(value));
      };
      if (refusal) {
        reply(refusal.status, { message: refusal.message ?? "no" }, refusal.headers);
        if (!refusal.done) return;
      }
      if (call.headers.authorization !== "Bearer secret") {
        reply(401, { message: "Bad credentials" });
        return;
      }
      const address = (id: number) => `https://github.example/by/radar/pull/7#issuecomment-${id}`;
      const [, id] = /^\/repos\/by\/radar\/issues\/comments\/(\d+)$/.exec(pathname) ?? [];
      if (method === "PATCH" && id !== undefined) {
        const comment = comments.find((one) => one.id === Number(id));
        if (comment) comment.body = JSON.parse(text).body;
        reply(comment ? 200 : 404, { id: Number(id), html_url: address(Number(id)) });
      } else if (pathname !== "/repos/by/radar/issues/7/comments") {
        reply(404, { message: "Not Found" });
      } else if (method === "POST") {
        const comment = { id: 1000 + comments.length, body: JSON.parse(text).body, user: { login: bot } };
        comments.push(comment);
        reply(201, { ...comment, html_url: address(comment.id) });
      } else {
        const [page, per] = ["page", "per_page"].map((name) => Number(searchParams.get(name)));
        const first = ((page ?? 1) - 1) * (per ?? 30);
        const listed = comments.slice(first, first + (per ?? 30));
        reply(
          200,
          listed.map((comment) => ({ ...comment, html_url: address(comment.id) })),
        );
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, comments, calls };
}
