import { describe, expect, test } from "vitest";
import { file, serviceOver } from "../support/features.ts";
import { radarText } from "../support/radar-text.ts";

const estimateText = (more: string) =>
  `kommuneradar: estimate/1\ntitle: Potensial\nworkforce: a.workforce.csv\n${more}`;
const processes = (...technologies: string[]) =>
  `processes: [${technologies.map((id, n) => `{ id: p${n}, title: P, technology: ${id} }`).join(", ")}]\n`;
const radar = radarText("  - { id: rpa, title: RPA, category: processes, aliases: [robots] }\n");
const workforce = file("tall/a.workforce.csv", "kommune;styrk08;årsverk\n9901;5321;10\n");

/** What is found in an estimate beside a radar, as `code name`. */
function inEstimate(text: string, radarOf = radar): string[] {
  const estimate = file("tall/by.estimate.yaml", text);
  const files = [estimate, file("by.radar.yaml", radarOf), workforce];
  return (serviceOver(files).diagnostics(estimate) ?? []).map(
    ({ code, data }) => `${code} ${data.name ?? data.file}`,
  );
}

describe("an estimate and the radar it names", () => {
  const names = "radar: ../by.radar.yaml\n";

  test("technologies that are there, by their id or an earlier one", () => {
    expect(inEstimate(estimateText(names + processes("rpa")))).toEqual([]);
    expect(inEstimate(estimateText(names + processes("robots")))).toEqual(["outdated-reference robots"]);
  });

  test("a technology that is not, with the nearest one that is", () => {
    const text = estimateText(names + processes("rpa", "rpo"));
    expect(inEstimate(text)).toEqual(["unknown-technology rpo"]);
    const estimate = file("tall/by.estimate.yaml", text);
    const [found] = serviceOver([estimate, file("by.radar.yaml", radar), workforce]).diagnostics(estimate);
    expect(found?.data.nearest).toBe("rpa");
    const character = text.split("\n")[4]?.indexOf("rpo") ?? -1;
    expect(found?.range).toEqual({
      start: { line: 4, character },
      end: { line: 4, character: character + 3 },
    });
  });

  test("a radar file that is not there is one finding, not one for each technology", () => {
    expect(inEstimate(estimateText(`radar: ../bye.radar.yaml\n${processes("rpo")}`))).toEqual([
      "radar-not-found ../bye.radar.yaml",
    ]);
  });

  test("nothing is held against a radar that cannot be read, nor without one", () => {
    expect(inEstimate(estimateText(names + processes("rpo")), `${radar}  - {`)).toEqual([]);
    expect(inEstimate(estimateText(processes("rpo")))).toEqual([]);
  });
});

describe("a radar and the estimates that name it", () => {
  const withArea = file(
    "by.radar.yaml",
    radarText(
      "  - { id: rpa, title: RPA, category: processes, areasOfUse: [{ sector: health, processes: [rota, rotas] }] }\n",
    ),
  );
  const inRadar = (...estimates: string[]) => {
    const files = [withArea, ...estimates.map((text, n) => file(`tall/${n}.estimate.yaml`, text))];
    return serviceOver(files)
      .diagnostics(withArea)
      .filter(({ code }) => code === "unknown-process")
      .map(({ data }) => [data.name, data.nearest]);
  };
  const mapped = (id: string, path = "../by.radar.yaml") =>
    estimateText(`radar: ${path}\nprocesses: [{ id: ${id}, title: Vaktlister }]\n`);

  test("a work process that none of them has", () => {
    expect(inRadar(mapped("rota"))).toEqual([["rotas", "rota"]]);
    expect(inRadar(mapped("rota"), mapped("rotas"))).toEqual([]);
  });

  test("nothing while none has mapped any, or they name another radar", () => {
    expect(inRadar(estimateText("radar: ../by.radar.yaml\n"))).toEqual([]);
    expect(inRadar(mapped("rota", "../annen.radar.yaml"))).toEqual([]);
    expect(inRadar()).toEqual([]);
  });
});

test("in an estimate an occupation is overridden once, and a process has its id alone", () => {
  const text = estimateText(`overrides:
  - { occupation: 5321, probability: 0.1, because: a }
  - { occupation: 5321, probability: 0.2, because: b }
processes:
  - { id: rota, title: A }
  - { id: rota, title: B }
`);
  expect(
    serviceOver()
      .diagnostics(file("by.estimate.yaml", text))
      .filter(({ code }) => code === "duplicate-id")
      .map(({ range, data }) => [range.start.line, data.list]),
  ).toEqual([
    [5, "overrides"],
    [8, "processes"],
  ]);
});
