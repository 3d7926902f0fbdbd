import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CancellationError } from "vscode";
import { workInTurns } from "../../src/import/work-in-turns.js";
import { cancellable } from "../../src/text/cancellable.js";
import { progressShown } from "../support/progress.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const after = (milliseconds: number) =>
  new Promise<string>((resolve) => setTimeout(resolve, milliseconds, "made"));

test("what is soon done is shown to nobody", async () => {
  const shown = progressShown();
  const done = cancellable("Reading", () => after(400));
  await vi.runAllTimersAsync();
  expect(await done).toBe("made");
  expect(shown).toEqual([]);
});

test("what takes long is shown until it is done, with how far it is as often as that is another", async () => {
  const shown = progressShown();
  let far = "";
  const done = cancellable(
    "Reading",
    () => after(3000),
    () => far,
  );
  await vi.advanceTimersByTimeAsync(1000);
  far = "row 7";
  await vi.advanceTimersByTimeAsync(1000);
  expect(shown).toMatchObject([{ options: { title: "Reading", cancellable: true }, messages: ["row 7"] }]);
  await vi.runAllTimersAsync();
  expect(await done).toBe("made");
  await shown[0]?.gone;
});

test("what goes wrong is thrown, and shown no more", async () => {
  const shown = progressShown();
  const done = cancellable("Reading", async () => {
    await after(1000);
    throw new Error("no such sheet");
  });
  const told = expect(done).rejects.toThrow("no such sheet");
  await vi.runAllTimersAsync();
  await told;
  await shown[0]?.gone;
});

test("a job that does not hear of it is cancelled too: nothing is made use of", async () => {
  progressShown(({ cancel }) => cancel());
  const told = expect(cancellable("Reading", () => after(1000))).rejects.toBeInstanceOf(CancellationError);
  await vi.runAllTimersAsync();
  await told;
});

test("a job in steps that would never end is left off, and lets go of what it holds", async () => {
  vi.useRealTimers();
  const shown = progressShown(({ cancel }) => setTimeout(cancel, 50));
  let isHeld = true;
  function* endless(tell: (rows: number) => void) {
    try {
      for (let row = 0; ; row++) {
        tell(row);
        yield;
      }
    } finally {
      isHeld = false;
    }
  }
  const done = workInTurns("Reading a.xlsx")((drive, tell) => Promise.resolve(drive<void>(endless(tell))));
  await expect(done).rejects.toBeInstanceOf(CancellationError);
  expect(isHeld).toBe(false);
  expect(shown).toMatchObject([{ options: { title: "Reading a.xlsx", cancellable: true } }]);
  await shown[0]?.gone;
  expect(shown[0]?.messages[0]).toMatch(/^row /);
});
