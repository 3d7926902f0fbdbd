import * as z from "zod";
import { text } from "./text.js";

/** How competence is built: `formal` is specialised training, `informal` is learnt at work and from each other. */
export const competenceKinds = ["formal", "general", "informal"] as const;

/** A need for competence, held against what is there. */
export const competenceNeed = {
  kind: z.enum(competenceKinds).describe("formal (specialised), general, or informal (learnt at work)"),
  title: text.describe("What one needs to know or be able to do"),
  need: z.number().min(0).optional().describe("How many people need it"),
  available: z.number().min(0).optional().describe("How many people have it"),
  because: text.optional().describe("What the numbers rest on"),
};
