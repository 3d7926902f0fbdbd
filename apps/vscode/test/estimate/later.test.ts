import { expect, test, vi } from "vitest";
import { Later } from "../../src/estimate/later.ts";

/** Work of so many steps that takes no time; says how far it has come. */
function counting(steps: number) {
  const work = { done: 0 };
  return {
    work,
    *begin() {
      for (; work.done < steps; work.done++) yield;
      return `made in ${steps}`;
    },
  };
}

test("work of one step is done at once, other work when nobody has asked for a while", async () => {
  const finished = vi.fn();
  const later = new Later<string>(finished);
  expect(later.ask(1, counting(0).begin)).toBe("made in 0");
  const { begin } = counting(20);
  expect(later.ask(2, begin)).toBeUndefined();
  await vi.waitFor(() => expect(finished).toHaveBeenCalledTimes(1));
  expect(later.ask(2, begin)).toBe("made in 20");
  expect(finished).toHaveBeenCalledTimes(1);
});

test("work that is left off goes no further, whether it waits or is under way", async () => {
  const finished = vi.fn();
  const later = new Later<string>(finished);
  const waiting = counting(20);
  later.ask(1, waiting.begin);
  later.cancel();
  const begun = counting(Number.POSITIVE_INFINITY);
  later.ask(2, begun.begin);
  await vi.waitFor(() => expect(begun.work.done).toBeGreaterThan(1));
  const last = counting(2);
  later.ask(3, last.begin);
  const reached = begun.work.done;
  await vi.waitFor(() => expect(finished).toHaveBeenCalledTimes(1));
  expect(begun.work.done).toBe(reached);
  expect(waiting.work.done).toBe(0);
  expect(later.ask(3, last.begin)).toBe("made in 2");
});

test("work that is asked for again while it is made is not begun anew", async () => {
  const finished = vi.fn();
  const later = new Later<string>(finished);
  const begin = vi.fn(counting(20).begin);
  later.ask(1, begin);
  later.ask(1, begin);
  await vi.waitFor(() => expect(finished).toHaveBeenCalledTimes(1));
  expect(begin).toHaveBeenCalledTimes(1);
  expect(later.ask(1, begin)).toBe("made in 20");
});

test("work gives the others their turn", async () => {
  const finished = vi.fn();
  const later = new Later<string>(finished);
  let turns = 0;
  const others = setInterval(() => turns++, 0);
  later.ask(1, function* () {
    for (const end = performance.now() + 100; performance.now() < end; ) yield;
    return "made";
  });
  await vi.waitFor(() => expect(finished).toHaveBeenCalledTimes(1));
  clearInterval(others);
  expect(later.ask(1, counting(9).begin)).toBe("made");
  expect(turns).toBeGreaterThan(3);
});
