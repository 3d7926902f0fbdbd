import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Status, what is answered in JSON, and headers beside. */
export type Answer = readonly [status: number, value: unknown, headers?: Record<string, string> | undefined];

/** A REST service on this machine, gone when the test is over. */
export async function fakeService(respond: (call: Call) => Answer) {
  const calls: Call[] = [];
  const server = createServer((request, answer) => {
    let text = "";
    request.setEncoding("utf8");
    request.on("data", (part: string) => {
      text += part;
    });
    request.on("end", () => {
      const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
      const { method = "", headers } = request;
      const call = {
        method,
        path: pathname,
        query: searchParams,
        headers,
        body: text === "" ? {} : JSON.parse(text),
      };
      calls.push(call);
      const [status, value, more] = respond(call);
      answer.writeHead(status, { "content-type": "application/json", ...more });
      answer.end(JSON.stringify(value));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls };
}
