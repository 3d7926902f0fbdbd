// npm run bench -- answers: how long the extension's host is held by each kind of editing help, which is not broken off once begun.
import { createLanguageService } from "@kommuneradar/language-service";
import { referenceData } from "@kommuneradar/reference-data";
import { formatTime, printTable } from "../lib/print-table.mjs";
import { threadTime } from "../lib/thread-time.mjs";
import { median } from "../lib/timing.mjs";
import { radarText } from "../radar/data.mjs";

/** Technologies of the asked radar, and files beside it of forty technologies each: as many as are looked at. */
const sizes = { technologies: 2000, files: 500 };
const rounds = 7;

/** Half-way down the radar, in the id of an entry. */
const placeIn = (text) => {
  const lines = text.split("\n");
  const line = lines.findIndex((one, at) => at > lines.length / 2 && one.startsWith("  - id: "));
  return { line, character: 12 };
};
const view = ({ line }) => ({ start: { line, character: 0 }, end: { line: line + 60, character: 0 } });

/** Each as the editor asks for it. */
const answers = {
  completion: (service, radar, at) => service.completions(radar, at),
  hover: (service, radar, at) => service.hover(radar, at),
  definition: (service, radar, at) => service.definition(radar, at),
  references: (service, radar, at) => service.references(radar, at, true),
  rename: (service, radar, at) => service.rename(radar, at, "another-id", { keepAlias: true }),
  highlights: (service, radar, at) => service.documentHighlights(radar, at),
  links: (service, radar) => service.documentLinks(radar),
  outline: (service, radar) => service.documentSymbols(radar),
  folding: (service, radar) => service.foldingRanges(radar),
  selection: (service, radar, at) => service.selectionRanges(radar, [at]),
  lenses: (service, radar) => service.codeLenses(radar),
  "inlay hints in view": (service, radar, at) => service.inlayHints(radar, view(at)),
  formatting: (service, radar) => service.format(radar),
  "fix all": (service, radar) => service.fixAll(radar),
  problems: (service, radar) => service.diagnostics(radar),
};

/** @param {import("../run.mjs").Asked} asked `rows`: only this many technologies */
export async function measure({ rows, quick }) {
  const { technologies, files } = quick
    ? { technologies: 20, files: 3 }
    : { ...sizes, ...(rows && { technologies: rows }) };
  const text = radarText(technologies);
  const document = (name, getText, version = 1) => ({
    uri: `file:///by/${name}.radar.yaml`,
    version,
    getText,
  });
  const others = Array.from({ length: files }, (_, at) => document(at, () => radarText(40, at + 2)));
  const service = createLanguageService({
    reference: referenceData,
    language: () => "nb",
    today: () => "2026-11-28",
    exists: () => true,
    files: () => others,
  });
  const at = placeIn(text);
  let version = 0;
  const first = held(() => service.radar(document("asked", () => text, ++version)));
  const parts = others.map((other) => held(() => service.radar(other)));
  const asked = Object.entries(answers).map(([title, ask]) => {
    // The radar is another each time, as it is while one types; what is beside it is not.
    const times = Array.from({ length: quick ? 1 : rounds }, (_, round) => {
      const typed = text.replace("Teknologi nummer 0", `Teknologi ${round}`);
      const radar = document("asked", () => typed, ++version);
      service.radar(radar);
      return held(() => ask(service, radar, at));
    });
    return { title, median: median(times), longest: Math.max(...times) };
  });
  const reading = { whole: first, longestBeside: Math.max(...parts) };
  return { version: 1, benchmark: "answers", node: process.version, technologies, files, reading, asked };
}

function held(job) {
  const before = threadTime();
  job();
  return threadTime() - before;
}

export function print({ node, technologies, files, reading, asked }, line) {
  line(
    `Answers, Node ${node}: a radar of ${technologies} technologies beside ${files} of 40, time of the thread at work`,
  );
  const rows = asked.map(({ title, median, longest }) => [title, formatTime(median), formatTime(longest)]);
  printTable([["", "median", "longest"], ...rows], line);
  line(
    `The radar read for the first time: ${formatTime(reading.whole)}; a file beside it: ${formatTime(reading.longestBeside)} at most`,
  );
}
