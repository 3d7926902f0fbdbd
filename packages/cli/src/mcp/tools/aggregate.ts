import { AnswerRefused, networkAnswer, networkTexts } from "@kommuneradar/charts";
import { defaultSuppressBelow, spreadOf } from "@kommuneradar/core";
import { findNetworkFiles } from "../../network/find-files.js";
import { pooledEstimate } from "../../network/pooled-estimate.js";
import { readRadars } from "../../network/read-radars.js";
import { workforceSources } from "../../network/workforce-sources.js";
import type { Tool } from "../tool.js";

/** A folder of more entries than this is not a network, but a disk. */
const mostLookedAt = 50_000;

export const aggregate: Tool<"aggregate"> = {
  name: "aggregate",
  async answer({ files, offset }, folder, context) {
    const { language } = context;
    const words = networkTexts(language);
    const names = files?.map((file) => folder.named(file, language)) ?? ["."];
    const from = folder.files;
    const found = await findNetworkFiles(names, { from, most: mostLookedAt }, context);
    if (!found.areAll) throw new AnswerRefused(words.tooMany(String(mostLookedAt)));
    const { radars, findings: ofRadars } = await readRadars(found.radars, context, from);
    const workforces = await workforceSources(found.workforces, found.estimates, context, from);
    const call = { suppressBelow: defaultSuppressBelow };
    const { pool, findings: ofWorkforces } = await pooledEstimate(workforces, call, context, from);
    if (radars.length === 0 && pool === undefined) throw new AnswerRefused(words.nothing(names.join(", ")));
    const spread = radars.length > 0 ? spreadOf(radars) : undefined;
    // What is found in single rows is for who has the files.
    const told = ofWorkforces.filter(({ ofRows }) => !ofRows);
    const findings = [...found.findings, ...ofRadars, ...workforces.findings, ...told];
    return networkAnswer({ spread, pool }, { offset }, findings, language);
  },
};
