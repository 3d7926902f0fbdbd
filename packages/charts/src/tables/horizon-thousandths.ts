import type { HorizonYear, Ranged } from "@kommuneradar/core";

/** Full-time equivalents as they are stated everywhere: what is below a thousandth is what multiplying has left. */
export function inThousandths(one: HorizonYear): HorizonYear {
  const { demand, released, need, staying, toRecruit } = one;
  return {
    ...one,
    demand: thousandths(demand),
    released: ranged(released),
    need: ranged(need),
    staying: thousandths(staying),
    toRecruit: ranged(toRecruit),
  };
}

const ranged = ({ low, mid, high }: Ranged): Ranged => ({
  low: thousandths(low),
  mid: thousandths(mid),
  high: thousandths(high),
});

const thousandths = (fte: number): number => Math.round(fte * 1000) / 1000;
