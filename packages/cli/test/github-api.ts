import { type Answer, type Call, fakeService } from "./fake-service.ts";

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
  const doAsAsked = ({ method, path, query, headers, body }: Call): Answer => {
    if (headers["authorization"] !== "Bearer secret") return [401, { message: "Bad credentials" }];
    const address = (id: number) => `https://github.example/by/radar/pull/7#issuecomment-${id}`;
    const [, id] = /^\/repos\/by\/radar\/issues\/comments\/(\d+)$/.exec(path) ?? [];
    if (method === "PATCH" && id !== undefined) {
      const comment = comments.find((one) => one.id === Number(id));
      if (comment) comment.body = String(body["body"]);
      return [comment ? 200 : 404, { id: Number(id), html_url: address(Number(id)) }];
    }
    if (path !== "/repos/by/radar/issues/7/comments") return [404, { message: "Not Found" }];
    if (method === "POST") {
      const comment = { id: 1000 + comments.length, body: String(body["body"]), user: { login: bot } };
      comments.push(comment);
      return [201, { ...comment, html_url: address(comment.id) }];
    }
    const [page = 1, per = 30] = ["page", "per_page"].map((name) => Number(query.get(name)));
    const listed = comments.slice((page - 1) * per, page * per);
    return [200, listed.map((comment) => ({ ...comment, html_url: address(comment.id) }))];
  };
  const { url, calls } = await fakeService((call) => {
    const refusal = refusals[call.method]?.shift();
    if (refusal === undefined) return doAsAsked(call);
    if (refusal.done) doAsAsked(call);
    return [refusal.status, { message: refusal.message ?? "no" }, refusal.headers];
  });
  return {
    url,
    comments,
    /** As `PATCH /repos/…`. */
    get calls() {
      return calls.map(({ method, path }) => `${method} ${path}`);
    },
  };
}
