import type { Measure, Platform } from "../../../plan/model.js";
import type { ChangeKind } from "./change.js";

/** Whether a platform is in place. */
export const platformState: ChangeKind<Platform> = {
  fields: ["state"],
  tell: ({ state: from }, { state: to }) => (from === to ? [] : [{ kind: "platformState", from, to }]),
};

/** How far a measure has come. */
export const measureState: ChangeKind<Measure> = {
  fields: ["state"],
  tell: ({ state: from }, { state: to }) => (from === to ? [] : [{ kind: "measureState", from, to }]),
};
