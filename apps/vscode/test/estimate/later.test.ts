import { beforeEach, expect, test, vi } from "vitest";
import { Later } from "../../src/estimate/later.ts";
import { manualTimers } from "../manual-timers.ts";

let clock: ReturnType<typeof manualTimers>;
let later: Later<string>;
const finished = vi.fn();

beforeEach(() => {
  finished.mockClear();
  clock = manualTimers();
  later = new Later<string>(finished, clock);
});

/** Work of so many steps, each of so many milliseconds; says how far it has come. */
function counting(steps: number, milliseconds = 0) {
  const work = { done: 0 };
  return {
    work,
    *begin() {
      for (; work.done < steps; work.done++) {
        clock.take(milliseconds);
        yield;
      }
      return `made in ${steps}`;
    },
  };
}

test("work of one step is done at once, other work when nobody has asked for a while", () => {
  expect(later.ask(1, counting(0).begin)).toBe("made in 0");
  const { begin, work } = counting(20);
  expect(later.ask(2, begin)).toBeUndefined();
  clock.pass(299);
  expect(work.done).toBe(0);
  clock.pass(1);
  expect(finished).toHaveBeenCalledTimes(1);
  expect(later.ask(2, begin)).toBe("made in 20");
  expect(finished).toHaveBeenCalledTimes(1);
  expect(clock.waiting).toBe(0);
});

test("work that is left off goes no further, whether it waits or is under way", () => {
  const waiting = counting(20);
  later.ask(1, waiting.begin);
  later.cancel();
  expect(clock.waiting).toBe(0);
  const begun = counting(Number.POSITIVE_INFINITY, 3);
  later.ask(2, begun.begin);
  clock.pass(350);
  expect(begun.work.done).toBeGreaterThan(1);
  const last = counting(2);
  later.ask(3, last.begin);
  const reached = begun.work.done;
  clock.pass(1000);
  expect(finished).toHaveBeenCalledTimes(1);
  expect(begun.work.done).toBe(reached);
  expect(waiting.work.done).toBe(0);
  expect(later.ask(3, last.begin)).toBe("made in 2");
});

test("work that is asked for again while it is made is not begun anew", () => {
  const begin = vi.fn(counting(20).begin);
  later.ask(1, begin);
  later.ask(1, begin);
  clock.pass(300);
  expect(finished).toHaveBeenCalledTimes(1);
  expect(begin).toHaveBeenCalledTimes(1);
  expect(later.ask(1, begin)).toBe("made in 20");
});

test("work gives the others their turn: it is laid down when it has lasted eight milliseconds", () => {
  const { begin, work } = counting(10, 3);
  later.ask(1, begin);
  /** How far the work had come when another had its turn. */
  const seen: number[] = [];
  const another = () => {
    seen.push(work.done);
    if (finished.mock.calls.length === 0) clock.set(another, 0);
  };
  clock.set(another, 300);
  clock.pass(400);
  expect(seen).toEqual([3, 6, 9, 10]);
  expect(later.ask(1, begin)).toBe("made in 10");
});
