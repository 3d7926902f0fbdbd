import { describe, expect, test } from "vitest";
import { atCursor, file, serviceOver } from "../support/features.ts";
import { radarText } from "../support/radar-text.ts";

const radar = file(
  "by.radar.yaml",
  radarText(
    "  - { id: rpa, title: RPA, category: processes, aliases: [robots], dependsOn: [innlogging] }\n  - { id: ki, title: KI, category: processes }\n",
  ),
);
const planText = `kommuneradar: plan/1
title: Plan
radar: ../by.radar.yaml
platforms: [{ id: innlogging, title: Felles innlogging, state: planned, neededBy: [ki] }]
processes: [{ id: rota, title: Vaktlister, technology: rpa }]
measures: [{ id: m, title: M, kind: platform, platform: innlogging }]
`;
const plan = file("tall/by.plan.yaml", planText);
const projectsText = (more: string) => `kommuneradar: projects/1
title: Prosjekter
radar: ../by.radar.yaml
projects:
  - id: a
    title: A
    category: efficiency
${more}`;

/** What is found in a projects file beside the radar and the plan, as `code name`. */
function inProjects(more: string, files = [radar, plan]): string[] {
  const projects = file("tall/by.projects.yaml", projectsText(more));
  return (serviceOver([projects, ...files]).diagnostics(projects) ?? []).map(({ code, data }) =>
    [code, data.name ?? data.file].filter((part) => part !== undefined).join(" "),
  );
}

describe("projects and the radar they name", () => {
  test("technologies by id, by an earlier id, and one that is not there with the nearest", () => {
    expect(inProjects("    technologies: [rpa]\n")).toEqual([]);
    expect(inProjects("    technologies: [robots, rpo]\n")).toEqual([
      "outdated-reference robots",
      "unknown-technology rpo",
    ]);
  });

  test("a work process of a plan of the same radar", () => {
    expect(inProjects("    process: rota\n")).toEqual([]);
    expect(inProjects("    process: rotas\n")).toEqual(["unknown-process rotas"]);
    expect(inProjects("    process: rotas\n", [radar])).toEqual([]);
  });

  test("a radar that is not there is one finding", () => {
    expect(inProjects("    technologies: [rpo]\n", [])).toEqual(["radar-not-found ../by.radar.yaml"]);
  });

  test("an address that cannot be opened", () => {
    expect(inProjects("    sources: [{ title: K, url: www.no }]\n")).toEqual(["invalid-url"]);
  });
});

describe("benefits and learning", () => {
  test("freed time without a use is a hint; with one, or with no hours, it is not", () => {
    expect(inProjects("    freedTime: { hours: 3 }\n")).toEqual(["freed-time-without-use"]);
    expect(inProjects("    freedTime: { hours: 3, usedFor: Tilsyn }\n")).toEqual([]);
    expect(inProjects("    freedTime: { hours: 0 }\n")).toEqual([]);
  });

  test("a trial that is over has taught something, also one that failed", () => {
    const trial = (more: string) => inProjects(`    learning: [{ hypothesis: H, ${more} }]\n`);
    expect(trial("outcome: failed")).toEqual(["trial-without-lesson"]);
    expect(trial("outcome: failed, learnt: L")).toEqual([]);
    expect(trial("outcome: ongoing")).toEqual([]);
  });

  test("what ends before it begins", () => {
    expect(inProjects("    started: 2026-02-01\n    ended: 2026-02-01\n")).toEqual([]);
    expect(inProjects("    proposed: 2026-02-02\n    decided: 2026-02-01\n")).toEqual(["dates-out-of-order"]);
  });
});

describe("a plan", () => {
  test("its own platforms, and the technologies of its radar", () => {
    const faulty = file(
      "tall/by.plan.yaml",
      planText
        .replace("neededBy: [ki]", "neededBy: [rpo]")
        .replace("platform: innlogging", "platform: innloging"),
    );
    const found = serviceOver([radar, faulty]).diagnostics(faulty) ?? [];
    expect(found.map(({ code, data }) => [code, data.name, data.nearest])).toEqual([
      ["unknown-technology", "rpo", "rpa"],
      ["unknown-platform", "innloging", "innlogging"],
    ]);
  });

  test("a technology may depend on a platform of a plan made for its radar", () => {
    const inRadar = (files: readonly (typeof radar)[]) =>
      (serviceOver([radar, ...files]).diagnostics(radar) ?? [])
        .filter(({ code }) => code === "unknown-technology")
        .map(({ data }) => data.name);
    expect(inRadar([plan])).toEqual([]);
    expect(inRadar([])).toEqual(["innlogging"]);
  });
});

describe("names across the files", () => {
  const projects = file(
    "tall/by.projects.yaml",
    projectsText("    technologies: [rpa]\n    process: rota\n"),
  );
  const service = serviceOver([radar, plan, projects]);
  const within = (text: string, at: string) =>
    atCursor(text.replace(at, `${at.slice(0, -1)}│${at.slice(-1)}`));

  test("a technology is renamed in radar, plan and projects", () => {
    const { position } = within(projects.getText(), "[rpa]");
    const edit = service.rename(projects, position, "robot", { keepAlias: false });
    if (edit === undefined || "refused" in edit) throw new Error("refused");
    expect(Object.keys(edit.changes ?? {}).map((uri) => uri.split("/").at(-1))).toEqual(
      expect.arrayContaining(["by.radar.yaml", "by.plan.yaml", "by.projects.yaml"]),
    );
  });

  test("a platform is found and renamed from the radar that depends on it", () => {
    const { position } = within(radar.getText(), "[innlogging]");
    expect(service.definition(radar, position)?.map(({ uri }) => uri)).toEqual([plan.uri]);
    const edit = service.rename(radar, position, "id-plattform", { keepAlias: false });
    if (edit === undefined || "refused" in edit) throw new Error("refused");
    const counts = Object.entries(edit.changes ?? {}).map(([uri, edits]) => [
      uri.split("/").at(-1),
      edits.length,
    ]);
    expect(counts.toSorted()).toEqual([
      ["by.plan.yaml", 2],
      ["by.radar.yaml", 1],
    ]);
    expect(JSON.stringify(service.hover(radar, position)?.contents)).toContain("Felles innlogging");
  });

  test("technologies, processes and platforms are offered where they are named", () => {
    const offered = (name: string, marked: string) => {
      const { text, position } = atCursor(marked);
      const asked = file(name, text, 2);
      const files = [asked, ...[radar, plan, projects].filter(({ uri }) => uri !== asked.uri)];
      return (serviceOver(files).completions(asked, position) ?? []).map(({ label }) => label);
    };
    expect(offered("tall/by.projects.yaml", projectsText("    technologies: [│]\n"))).toEqual(["rpa", "ki"]);
    expect(offered("tall/by.projects.yaml", projectsText("    process: │\n"))).toEqual(["rota"]);
    expect(offered("tall/by.projects.yaml", projectsText("    baseline: │\n"))).toContain("not-measured");
    expect(offered("tall/by.plan.yaml", planText.replace("platform: innlogging", "platform: │"))).toEqual([
      "innlogging",
    ]);
    expect(offered("by.radar.yaml", radar.getText().replace("[innlogging]", "[│]"))).toEqual([
      "innlogging",
      "ki",
    ]);
  });

  test("the outline has projects and the lists of a plan", () => {
    const names = (document: typeof plan) =>
      (service.documentSymbols(document) ?? []).map(({ name, children }) => [
        name,
        children?.map((c) => c.name),
      ]);
    expect(names(projects)).toEqual([["Projects", ["A"]]]);
    expect(names(plan)).toEqual([
      ["Platforms", ["Felles innlogging"]],
      ["Work processes", ["Vaktlister"]],
      ["Measures", ["M"]],
    ]);
  });
});

describe("years of a horizon", () => {
  const inPlan = (from: number, to: number) => {
    const document = file(
      "by.plan.yaml",
      `kommuneradar: plan/1
title: Plan
scenarios:
  - { id: s, title: S, from: ${from}, to: ${to}, adoption: [{ year: ${from}, share: 0 }], adoptionBecause: B }
`,
    );
    return (serviceOver([document]).diagnostics(document) ?? []).map(({ code, data }) => [code, data.years]);
  };

  test("fewer than ten and more than twenty are told, and those between are not", () => {
    expect(inPlan(2026, 2035)).toEqual([["unusual-horizon", 9]]);
    expect(inPlan(2026, 2036)).toEqual([]);
    expect(inPlan(2026, 2046)).toEqual([]);
    expect(inPlan(2026, 2047)).toEqual([["unusual-horizon", 21]]);
    expect(inPlan(2040, 2026).map(([code]) => code)).toEqual(["dates-out-of-order"]);
  });

  test("an estimate's too, in either language, and nothing of what is written in words", () => {
    const inEstimate = (horizon: string) => {
      const text = `kommuneradar: estimate/1\ntitle: E\nhorizon: ${horizon}\nworkforce: [a.csv]\nscores: frey-osborne-2017\n`;
      const document = file("by.estimate.yaml", text);
      return (serviceOver([document]).diagnostics(document) ?? [])
        .filter(({ code }) => code === "unusual-horizon")
        .map(({ range: { start, end } }) =>
          text.split("\n")[start.line]?.slice(start.character, end.character),
        );
    };
    expect(inEstimate("10-20 years")).toEqual([]);
    expect(inEstimate("15 år")).toEqual([]);
    expect(inEstimate("5–15 år")).toEqual(["5–15 år"]);
    expect(inEstimate("25 years")).toEqual(["25 years"]);
    expect(inEstimate("a generation")).toEqual([]);
  });
});
