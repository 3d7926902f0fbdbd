import type { Layout } from "./layout.js";

/** What a column is to a row, where it is none of the numbered dimensions, which begin at 0, or the occupation, which follows them. */
export const ignored = -2;
export const weightRole = -1;

/** By column: `ignored`, `weightRole`, the number of its dimension, or that after them for the occupation. */
export function columnRoles({ width, occupation, weight, dimensionColumns }: Layout): Int32Array {
  const roles = new Int32Array(width).fill(ignored);
  roles[occupation] = dimensionColumns.length;
  if (weight >= 0) roles[weight] = weightRole;
  dimensionColumns.forEach((column, dimension) => {
    if (column >= 0) roles[column] = dimension;
  });
  return roles;
}
