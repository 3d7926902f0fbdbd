import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diffOutput, diffsOutput } from "@kommuneradar/schema";
import { expect, test } from "vitest";
import { repository } from "./git.ts";
import { gitHubApi } from "./github-api.ts";
import { gitHubJob, pullRequest } from "./pull-request.ts";
import { examples, folder, runIn } from "./run.ts";

const example = (name: string) => readFileSync(join(examples, "eksempelby", name), "utf8");
const plan = example("eksempelby.plan.yaml");
const files = {
  "eksempelby.estimate.yaml": example("eksempelby.estimate.yaml"),
  "arbeidsstyrke.workforce.csv": example("arbeidsstyrke.workforce.csv"),
  "eksempelby.radar.yaml": example("eksempelby.radar.yaml"),
};
/** More time and less potential, and one process less. */
const planNow = plan
  .replace("timeShare: 0.03\n    potential: 0.5", "timeShare: 0.06\n    potential: 0.4")
  .replace("    spread: [0.3, 0.6]\n    change: partly", "    change: partly")
  .replace(/ {2}- id: building-applications\n[\s\S]*?(?=measures:)/, "");

test("where a plan's processes alone changed, the estimate that names it moved, in every format and language", async () => {
  const { path, commit } = repository();
  commit({ ...files, "eksempelby.plan.yaml": plan });
  commit({ "eksempelby.plan.yaml": planNow });
  for (const lang of ["en", "nb", "nn"]) {
    for (const format of ["text", "markdown"]) {
      const { exit, out, err } = await runIn(
        path,
        "diff",
        "--since",
        "HEAD~1",
        "eksempelby.estimate.yaml",
        "--lang",
        lang,
        "--format",
        format,
      );
      expect([exit, err]).toEqual([0, ""]);
      await expect(out).toMatchFileSnapshot(`golden/diff-processes.${lang}.${format}.txt`);
    }
  }
  const { out } = await runIn(path, "diff", "HEAD~1..HEAD", "--format", "json");
  const { diffs } = diffsOutput.parse(JSON.parse(out));
  const { estimate } = diffs.find(({ new: now }) => now.endsWith(".estimate.yaml")) ?? {};
  expect([estimate?.causes, estimate?.total.mean.change]).toEqual([[], 0]);
  const processes = estimate?.processes;
  expect(processes?.total.parts).toEqual({ processes: processes?.total.change });
  expect(processes?.processes.map(({ id, to }) => [id, to?.timeShare ?? null])).toEqual(
    expect.arrayContaining([
      ["rota", 0.06],
      ["building-applications", null],
    ]),
  );
});

test("what each edition says of A with work processes is what is compared", async () => {
  const of = (text: string) => folder({ ...files, "eksempelby.plan.yaml": text });
  const meanOf = async (text: string) => {
    const { out } = await runIn(of(text), "estimate", "eksempelby.estimate.yaml", "--format", "json");
    return JSON.parse(out).processes.total.mean;
  };
  const both = folder({
    ...files,
    "eksempelby.plan.yaml": plan,
    "now.plan.yaml": planNow,
    "now.estimate.yaml": files["eksempelby.estimate.yaml"].replace("eksempelby.plan", "now.plan"),
  });
  const { out } = await runIn(
    both,
    "diff",
    "eksempelby.estimate.yaml",
    "now.estimate.yaml",
    "--format",
    "json",
  );
  const { estimate } = diffOutput.parse(JSON.parse(out));
  expect(estimate?.processes?.total.before).toBeCloseTo(await meanOf(plan), 12);
  expect(estimate?.processes?.total.after).toBeCloseTo(await meanOf(planNow), 12);
  expect(estimate?.edited).toContain("plan");
});

test("a review of a pull request tells of it under the estimate", async () => {
  const request = pullRequest(
    { ...files, "eksempelby.plan.yaml": plan },
    { "eksempelby.plan.yaml": planNow },
  );
  const api = await gitHubApi();
  const { exit } = await gitHubJob(request, api.url).review("--lang", "nb");
  expect(exit).toBe(0);
  const body = api.comments[0]?.body ?? "";
  expect(body).toContain("### eksempelby.estimate.yaml");
  expect(body).toContain("A med arbeidsprosesser");
  expect(body).not.toContain("Estimatet er det samme");
});
