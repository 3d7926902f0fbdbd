import { type MappingMethod, meanOf } from "./mapping-method.js";

/** Unweighted mean over the linked source occupations (Pajarinen, Rouvinen & Ekeland 2015): the default. */
export const mean: MappingMethod = { id: "mean", combine: meanOf };
