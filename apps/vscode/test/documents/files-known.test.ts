import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CancellationError } from "vscode";
import { filesKnown } from "../../src/documents/files-known.js";
import { progressShown } from "../support/progress.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("files that are known are waited for without a word", async () => {
  const shown = progressShown();
  await filesKnown({ ready: async () => undefined });
  await vi.runAllTimersAsync();
  expect(shown).toEqual([]);
});

test("files that never come are waited for until somebody cancels", async () => {
  const shown = progressShown(({ cancel }) => cancel());
  const told = expect(filesKnown({ ready: () => new Promise(() => {}) })).rejects.toBeInstanceOf(
    CancellationError,
  );
  await vi.advanceTimersByTimeAsync(600);
  await told;
  expect(shown).toMatchObject([{ options: { title: "Looking for files", cancellable: true } }]);
});
