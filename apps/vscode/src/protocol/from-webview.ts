import * as z from "zod";
import { base } from "./base.js";
import { compared } from "./compared.js";
import { envelope } from "./envelope.js";
import { reportChoice } from "./report-choice.js";
import { viewSettings } from "./view-settings.js";
import { walkPath } from "./walk-path.js";

/** The page is loaded and listens; the host answers with the newest picture. */
const ready = z.strictObject({ type: z.literal("ready"), source: envelope.source });
/** Show the place the strip over the page speaks of; the host knows in which file it is. */
const revealProblem = z.strictObject({ type: z.literal("revealProblem"), source: envelope.source });
const openExample = z.strictObject({ type: z.literal("openExample"), source: envelope.source });
const openProblems = z.strictObject({ type: z.literal("openProblems"), source: envelope.source });

/** What the radar page may ask of the host. */
export const radarFromWebview = z.discriminatedUnion("type", [
  ready,
  revealProblem,
  openExample,
  z.strictObject({ type: z.literal("newTechnology"), source: envelope.source }),
  z.strictObject({ type: z.literal("revealTechnology"), ...envelope, id: z.string().min(1) }),
  /** Let the user choose what to compare with. */
  z.strictObject({ type: z.literal("chooseBase"), source: envelope.source }),
  /** Compare with this; null ends the comparison. */
  z.strictObject({ type: z.literal("compareWith"), source: envelope.source, base: base.nullable() }),
  /** Go through the editions, from the file as it stands. */
  z.strictObject({ type: z.literal("openTimeline"), source: envelope.source, open: z.boolean() }),
  /** Which sector's radar is shown; "" for the whole. */
  z.strictObject({ type: z.literal("showSector"), source: envelope.source, sector: z.string() }),
  z.strictObject({ type: z.literal("showEdition"), source: envelope.source, id: z.string().min(1) }),
]);
export type RadarFromWebview = z.infer<typeof radarFromWebview>;

/** What the estimate page may ask of the host. */
export const estimateFromWebview = z.discriminatedUnion("type", [
  ready,
  revealProblem,
  openExample,
  openProblems,
  z.strictObject({ type: z.literal("importWorkforce"), source: envelope.source }),
  z.strictObject({ type: z.literal("revealOccupation"), ...envelope, code: z.string().min(1) }),
  z.strictObject({ type: z.literal("overrideOccupation"), ...envelope, code: z.string().min(1) }),
  z.strictObject({ type: z.literal("openWhyNot20"), source: envelope.source }),
  z.strictObject({
    type: z.literal("changeSettings"),
    source: envelope.source,
    settings: viewSettings,
  }),
  z.strictObject({ type: z.literal("changeCompared"), source: envelope.source, compared }),
  z.strictObject({ type: z.literal("openSensitivity"), source: envelope.source, open: z.boolean() }),
  /** Explain the figure there; null for none. */
  z.strictObject({ type: z.literal("explain"), source: envelope.source, path: walkPath.nullable() }),
  /** Show a 0-based line of the workforce file at this place among them. */
  z.strictObject({
    type: z.literal("revealRow"),
    ...envelope,
    table: z.int().nonnegative(),
    line: z.int().nonnegative(),
  }),
  z.strictObject({ type: z.literal("copySettings"), source: envelope.source }),
]);
export type EstimateFromWebview = z.infer<typeof estimateFromWebview>;

/** What the projects page may ask of the host. */
export const projectsFromWebview = z.discriminatedUnion("type", [
  ready,
  revealProblem,
  openExample,
  z.strictObject({
    type: z.literal("revealProject"),
    ...envelope,
    key: z.string().min(1),
    /** Position of one of its trials. */
    trial: z.int().nonnegative().optional(),
  }),
]);
export type ProjectsFromWebview = z.infer<typeof projectsFromWebview>;

/** What the plan page may ask of the host. */
export const planFromWebview = z.discriminatedUnion("type", [
  ready,
  revealProblem,
  z.strictObject({ type: z.literal("revealEntry"), ...envelope, key: z.string().min(1) }),
]);
export type PlanFromWebview = z.infer<typeof planFromWebview>;

const bytes = z.custom<Uint8Array>((data) => data instanceof Uint8Array);

/** What the report page may ask of the host. */
export const reportFromWebview = z.discriminatedUnion("type", [
  ready,
  revealProblem,
  z.strictObject({ type: z.literal("choose"), source: envelope.source, choice: reportChoice }),
  z.strictObject({ type: z.literal("save"), source: envelope.source }),
  /** The report as it is shown, as a file; and files beside it, by what their names end in. */
  z.strictObject({
    type: z.literal("written"),
    source: envelope.source,
    content: z.union([z.string(), bytes]),
    beside: z
      .array(z.strictObject({ ending: z.string().regex(/^-[\w-]+\.svg$/), content: z.string() }))
      .max(20),
  }),
  z.strictObject({ type: z.literal("notWritten"), source: envelope.source, reason: z.string() }),
]);
export type ReportFromWebview = z.infer<typeof reportFromWebview>;
