import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { contents, options } from "./reference.ts";

/** An engine that has no instructions for many bytes at once refuses the kernel when it is compiled. */
const refuse = vi.fn(function Module() {
  throw new Error("CompileError: invalid value type 's128'");
});

beforeEach(() => {
  vi.resetModules();
  refuse.mockClear();
  vi.stubGlobal("WebAssembly", Object.assign(Object.create(WebAssembly), { Module: refuse }));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("where the kernel cannot be compiled, the reader in JavaScript reads what it would, and compiling is tried once", async () => {
  const { createWorkforceReader } = await import("../../src/index.ts");
  const rows = "0301;skole;2341;1,5\n0301;skole;5321;2\n".repeat(20_000);
  const bytes = new TextEncoder().encode(`kommune;sektor;styrk08;årsverk\n${rows}`);
  const read = (kernel: "javascript" | "webassembly") => {
    const reader = createWorkforceReader({ ...options, kernel });
    for (let at = 0; at < bytes.length; at += 100_000) reader.push(bytes.subarray(at, at + 100_000));
    return contents(reader.finish());
  };
  expect(read("webassembly")).toEqual(read("javascript"));
  expect(read("webassembly").rows).toBe(40_000);
  expect(refuse).toHaveBeenCalledTimes(1);
});
