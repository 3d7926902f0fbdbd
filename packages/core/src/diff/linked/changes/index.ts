import type {
  Challenge,
  Consequence,
  Measure,
  PlannedProcess,
  Platform,
  Scenario,
} from "../../../plan/model.js";
import type { Project } from "../../../projects/model.js";
import type { LinkedList } from "../types.js";
import { assumptions } from "./assumptions.js";
import type { ChangeKind } from "./change.js";
import { effects } from "./effects.js";
import { freedTime } from "./freed-time.js";
import { measureState, platformState } from "./states.js";
import { status } from "./status.js";
import { trials } from "./trials.js";

export interface EntryOf {
  readonly projects: Project;
  readonly challenges: Challenge;
  readonly platforms: Platform;
  readonly processes: PlannedProcess;
  readonly measures: Measure;
  readonly consequences: Consequence;
  readonly scenarios: Scenario;
}

/** What is told of the entries of each list by itself; of their other keys, that they differ. */
export const listChanges: { readonly [List in LinkedList]: readonly ChangeKind<EntryOf[List]>[] } = {
  projects: [status, effects, freedTime, trials],
  challenges: [],
  platforms: [platformState],
  processes: [],
  measures: [measureState],
  consequences: [],
  scenarios: [assumptions],
};
