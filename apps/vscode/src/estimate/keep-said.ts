import { sameJson } from "@kommuneradar/charts";

/** Gives the last value again as long as the next ones say the same. */
export function keepSaid<T>(): (value: T) => T {
  let last: T | undefined;
  return (value) => {
    if (last === undefined || !sameJson(last, value)) last = value;
    return last;
  };
}
