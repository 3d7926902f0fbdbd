/** A source of 32-bit numbers, each from 0 to 2^32 − 1. */
export type Random = () => number;

/**
 * sfc32, Chris Doty-Humphrey's *small fast chaotic* generator (PractRand, public domain): 128 bits of state, one of
 * them a counter, so that no seed leads to a short cycle.
 */
function sfc32(a: number, b: number, c: number): Random {
  let counter = 1;
  const next = () => {
    const result = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + result) >>> 0;
    return result;
  };
  // The generator's own advice: the first numbers still show the seed.
  for (let i = 0; i < 15; i++) next();
  return next;
}

/** 32-bit FNV-1a over the UTF-16 units of a text, from a given start. */
function fnv1a(text: string, start: number): number {
  let hash = start >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0;
  return hash;
}

/**
 * A stream of its own for each name under a seed: what is drawn for one occupation depends on nothing but the seed
 * and its code, neither on the order of rows nor on which other occupations there are.
 */
export function randomStream(seed: number, name: string): Random {
  const text = `${seed}:${name}`;
  return sfc32(fnv1a(text, 2166136261), fnv1a(text, 0x9e3779b9), fnv1a(text, 0x85ebca6b));
}
