import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve, sep } from "node:path";

const changing = ["writeFile", "rename", "rm", "rmdir", "mkdir", "link", "copyFile"];

type Call = (...args: unknown[]) => unknown;
type Functions = Record<string, Call>;

/**
 * Calls `before` ahead of every change to files below a folder, of this process: what that throws, the change throws.
 * `write` writes without being noticed. Returns what ends it.
 */
export function interpose(
  root: string,
  before: (name: string, args: readonly unknown[], write: typeof fs.writeFileSync) => void,
): () => void {
  const inside = resolve(root) + sep;
  const write = fs.writeFileSync;
  const ends: (() => void)[] = [];
  const look = (name: string, args: readonly unknown[]) => {
    if (args.some((one) => typeof one === "string" && resolve(one).startsWith(inside)))
      before(name, args, write);
  };
  const wrap = (functions: Functions, name: string, wrapped: (plain: Call) => Call) => {
    const plain = functions[name] as Call;
    functions[name] = wrapped(plain);
    ends.push(() => {
      functions[name] = plain;
    });
  };
  for (const name of changing) {
    wrap(fs.promises as unknown as Functions, name, (plain) => async (...args) => {
      look(name, args);
      return plain(...args);
    });
    wrap(fs as unknown as Functions, `${name}Sync`, (plain) => (...args) => {
      look(name, args);
      return plain(...args);
    });
  }
  syncBuiltinESMExports();
  return () => {
    for (const end of ends) end();
    syncBuiltinESMExports();
  };
}

/** Half of what a call was about to write. */
export function writeHalf(args: readonly unknown[], write: typeof fs.writeFileSync): void {
  const content = args[1] as string | Uint8Array;
  write(args[0] as string, content.slice(0, content.length / 2));
}

/**
 * Makes a call with what a kill at its n-th change to files below a folder leaves on the disk: of a text half, and nothing
 * after that is changed, not by tidying up either. Returns whether it came to that change.
 */
export async function cutOff(root: string, at: number, call: () => Promise<unknown>): Promise<boolean> {
  let changes = 0;
  const end = interpose(root, (name, args, write) => {
    changes += 1;
    if (changes < at) return;
    if (changes === at && name === "writeFile") writeHalf(args, write);
    throw new Error("ended");
  });
  await call()
    .catch(() => undefined)
    .finally(end);
  return changes >= at;
}
