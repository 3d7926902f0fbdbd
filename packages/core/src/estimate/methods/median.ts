import { middleLaw } from "../uncertainty/laws/order.js";
import type { MappingMethod } from "./mapping-method.js";

/** The middle value; the mean of the two in the middle where their number is even. */
export const median: MappingMethod = {
  id: "median",
  combine(sources) {
    const sorted = sources.map((source) => source.probability).sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    const upper = sorted[middle] ?? Number.NaN;
    return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
  },
  shares(sources) {
    const order = sources
      .map(({ probability }, index) => ({ probability, index }))
      .sort((a, b) => a.probability - b.probability);
    const middle = order.length >> 1;
    const taken = order.length % 2 === 1 ? [order[middle]] : [order[middle - 1], order[middle]];
    return sources.map((_, at) => Number(taken.some((one) => one?.index === at)) / taken.length);
  },
  law: (sources) => middleLaw(sources.map(({ probability }) => probability)),
};
