import { expect, it } from "vitest";
import { layoutRadar } from "../../src/index.ts";
import { radarOf, type Spread, technologies } from "./radars.ts";

const spreads: Spread[] = ["uniform", "skewed", "single"];

it.each(spreads)("2,000 %s blips are laid out in well under one keystroke's time", (spread) => {
  const shape = { categories: 8, rings: 8 };
  const radar = radarOf(shape, technologies(2000, shape, spread));
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    layoutRadar(radar);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(50);
});
