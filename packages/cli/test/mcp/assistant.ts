import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { onTestFinished } from "vitest";
import { launcher } from "../../src/launcher.ts";

type Told = Record<string, unknown>;

/** The command as an assistant's program starts it, built, and the official client of it. */
export async function assistant(folder: string, ...more: string[]) {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [launcher(), "mcp", folder, ...more],
    env: { PATH: process.env["PATH"] ?? "", LC_ALL: "C" },
    stderr: "pipe",
  });
  const client = new Client({ name: "test", version: "1.0.0" });
  await client.connect(transport);
  onTestFinished(() => client.close());
  const call = (name: string, asked: Told) => client.callTool({ name, arguments: asked });
  return {
    client,
    call,
    /** The structured answer; an error of the tool is one of the test. */
    async ask<Answer = Told>(name: string, asked: Told = {}): Promise<Answer> {
      const { isError, structuredContent, content } = await call(name, asked);
      if (isError === true) throw new Error(JSON.stringify(content));
      return structuredContent as Answer;
    },
    /** What is said where there is no answer. */
    async refusal(name: string, asked: Told): Promise<string> {
      const { isError, content } = await call(name, asked);
      const [first] = content as { text?: string }[];
      if (isError !== true) throw new Error(`answered: ${first?.text}`);
      return first?.text ?? "";
    },
  };
}
