/**
 * Makes `src/generated/kernel.ts` from `kernel/*.ts`: the WebAssembly of the reader of plain rows, as text, so that it needs no
 * file and works in a browser, a worker and Node alike.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const folder = fileURLToPath(new URL("../kernel/", import.meta.url));
const out = new URL("../src/generated/kernel.ts", import.meta.url);

let bytes;
const { error, stderr } = await asc.main(
  [
    "plain-rows.ts",
    "--runtime",
    "stub",
    "--optimizeLevel",
    "3",
    "--noAssert",
    "--converge",
    "--use",
    "abort=",
    "--outFile",
    "kernel.wasm",
  ],
  {
    readFile(name, base) {
      try {
        return readFileSync(`${base === "." ? folder : `${base}/`}${name}`, "utf8");
      } catch {
        return null;
      }
    },
    writeFile(name, contents) {
      if (name === "kernel.wasm") bytes = contents;
    },
    listFiles: () => [],
  },
);
if (error || !bytes) throw new Error(`the kernel was not made: ${error?.message}\n${stderr}`);
const text = `// Made by scripts/make-kernel.mjs from kernel/: not to be edited.\nexport const kernelBase64 =\n  "${Buffer.from(bytes).toString("base64")}";\n`;
// Types are checked and tests run at the same time: none may meet the file half written.
if (!existsSync(out) || readFileSync(out, "utf8") !== text) {
  mkdirSync(new URL("./", out), { recursive: true });
  writeFileSync(out, text);
}
