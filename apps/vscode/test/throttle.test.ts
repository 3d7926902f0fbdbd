import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createThrottle } from "../src/preview/throttle.ts";
import { manualTimers } from "./manual-timers.ts";

function countedThrottle() {
  const timers = manualTimers();
  let runs = 0;
  const throttle = createThrottle(() => runs++, 150, timers);
  return { timers, throttle, runs: () => runs };
}

test("the first call runs at once", () => {
  const { throttle, runs } = countedThrottle();
  throttle.trigger();
  expect(runs()).toBe(1);
});

test("calls in the pause become one, at its end", () => {
  const { throttle, timers, runs } = countedThrottle();
  for (let call = 0; call < 5; call++) throttle.trigger();
  timers.pass(149);
  expect(runs()).toBe(1);
  timers.pass(1);
  expect(runs()).toBe(2);
  timers.pass(1_000);
  expect(runs()).toBe(2);
});

test("after a quiet pause the next call runs at once again", () => {
  const { throttle, timers, runs } = countedThrottle();
  throttle.trigger();
  timers.pass(150);
  throttle.trigger();
  expect(runs()).toBe(2);
});

test("nothing runs after it is disposed of", () => {
  const { throttle, timers, runs } = countedThrottle();
  throttle.trigger();
  throttle.trigger();
  throttle.dispose();
  timers.pass(1_000);
  expect(runs()).toBe(1);
});

test("however calls fall, runs are a pause apart and none comes before the last call", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 30 }), (gaps) => {
      const timers = manualTimers();
      let now = 0;
      const runs: number[] = [];
      const clock = { ...timers, pass: (time: number) => timers.pass(time) };
      const throttle = createThrottle(() => runs.push(now), 150, {
        set: (run, time) => {
          const due = now + time;
          return clock.set(() => {
            now = due;
            run();
          }, time);
        },
        clear: clock.clear,
      });
      let last = 0;
      for (const gap of gaps) {
        const target = last + gap;
        clock.pass(gap);
        now = target;
        last = target;
        throttle.trigger();
      }
      clock.pass(10_000);
      expect(runs.every((run, index) => index === 0 || run - (runs[index - 1] ?? 0) >= 150)).toBe(true);
      expect(runs.at(-1)).toBeGreaterThanOrEqual(last);
      expect(runs.at(-1)).toBeLessThanOrEqual(last + 150);
    }),
  );
});
