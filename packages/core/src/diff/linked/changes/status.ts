import type { Project } from "../../../projects/model.js";
import type { ChangeKind } from "./change.js";

/** How far a project has come. */
export const status: ChangeKind<Project> = {
  fields: ["status"],
  tell: ({ status: from }, { status: to }) => (from === to ? [] : [{ kind: "status", from, to }]),
};
