import type { Context } from "../commands/command.js";

export interface CommandResult {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Another command of this program, as a call of its own, and what it wrote. */
export async function runCommand(
  { io, language }: Context,
  ...argv: readonly string[]
): Promise<CommandResult> {
  const { main } = await import("../index.js");
  let out = "";
  let err = "";
  const { cwd, env, today } = io;
  const [name = "", ...rest] = argv;
  const exit = await main([name, "--lang", language, ...rest], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    cwd,
    env,
    today,
  });
  return { exit, out, err };
}
