import { Command as Commander } from "commander";
import { describe, expect, test } from "vitest";
import { commands } from "../src/commands/index.ts";
import { nb } from "../src/text/help/nb.ts";
import { nn } from "../src/text/help/nn.ts";
import { run, runWith } from "./run.ts";

/** What the help says beside the commands' own words. */
const common = [
  "Usage:",
  "Arguments:",
  "Options:",
  "Commands:",
  "Example:",
  "Check, estimate and draw the files of a municipal technology radar",
  "its version",
  "how to call it",
  "language of the texts (default: the environment's, else en)",
  "The editor starts it, and ends it. How to set up Neovim, Helix, JetBrains and Emacs: docs/other-editors.md",
  "The assistant's program starts it, and ends it. How to set up VS Code, Claude and others: docs/assistants.md",
];

test("what the help says in English it says in bokmål and nynorsk, and nothing that it does not say", async () => {
  const said = new Set(common);
  for (const { name, load } of commands) {
    const defined = (await load()).define(new Commander(name));
    const texts = [defined.description()];
    for (const { description } of [...defined.registeredArguments, ...defined.options])
      texts.push(description);
    for (const text of texts) if (text !== "") said.add(text);
  }
  for (const catalogue of [nb, nn]) expect(Object.keys(catalogue).sort()).toEqual([...said].sort());
});

describe.each(["nb", "nn"])("in %s", (lang) => {
  const english = Object.keys(nb);

  test.each(commands.map(({ name }) => name))(
    "the help of %s has no English line, and its example",
    async (name) => {
      const { exit, out, err } = await run(...name.split(" "), "--help", "--lang", lang);
      expect([exit, err]).toEqual([0, ""]);
      expect(out).toMatch(/^Bruk: kommuneradar .*\[(valg|val)\]/);
      // Lines are broken: words are compared.
      const words = out.replaceAll(/\s+/g, " ");
      expect(english.filter((text) => text.length > 8 && words.includes(text))).toEqual([]);
      expect(words).not.toMatch(/\b(choices|default|options)\b:?/);
    },
  );

  test("the list of commands is in the language of the environment", async () => {
    const { exit, err } = await runWith({ LC_ALL: `${lang}_NO.UTF-8` }, ".");
    expect(exit).toBe(2);
    expect(err).toContain(lang === "nb" ? "Kommandoer:" : "Kommandoar:");
    expect(err).toContain(lang === "nb" ? "Hva som er forskjellig" : "Kva som er forskjellig");
  });
});

describe("a call that is wrong is told of in its language", () => {
  test.each([
    [
      ["estimat"],
      "ukjent kommando 'estimat'\n(Mente du estimate?)",
      "ukjend kommando 'estimat'\n(Meinte du estimate?)",
    ],
    [
      ["estimate", "--hig"],
      "ukjent valg '--hig'\n(Mente du --high?)",
      "ukjent val '--hig'\n(Meinte du --high?)",
    ],
    [["render", "x"], "valget '-o, --output <file>' må oppgis", "valet '-o, --output <file>' må oppgjevast"],
    [["horizon"], "argumentet 'files' mangler", "argumentet 'files' manglar"],
    [
      ["estimate", "--scores"],
      "valget '--scores <a,b>' mangler en verdi",
      "valet '--scores <a,b>' manglar ein verdi",
    ],
    [
      ["git", "uninstall", "x", "y"],
      "for mange argumenter: ventet 0, fikk 2 (x, y).",
      "for mange argument: venta 0, fekk 2 (x, y).",
    ],
    [
      ["check", "x", "--format", "q"],
      "valget '--format <format>' kan ikke være 'q'. Det kan være ",
      "valet '--format <format>' kan ikkje vere 'q'. Det kan vere ",
    ],
    [["estimate", "x", "--high", "3"], "--high tar et tall fra 0 til 1", "--high tek eit tal frå 0 til 1"],
    [["estimate", "x", "--draws", "many"], "--draws tar et helt tall fra", "--draws tek eit heilt tal frå"],
    [
      ["estimate", "x", "--suppress-below", "few"],
      "tar et tall fra 0, ikke «few»",
      "tek eit tal frå 0, ikkje «few»",
    ],
    [["estimate", "x", "--override", "5321=20"], "20 er ingen sannsynlighet", "20 er ikkje noko sannsyn"],
    [
      ["estimate", "x", "--override", "x"],
      "Det tar en kode og en sannsynlighet",
      "Det tek ein kode og eit sannsyn",
    ],
    [["workforce", "import", "x", "--where", "x"], "tar navn=verdi", "tek namn=verdi"],
  ])("%j", async (call, inNb, inNn) => {
    for (const [lang, said] of [
      ["nb", inNb],
      ["nn", inNn],
    ] as const) {
      const { exit, out, err } = await runWith({ LC_ALL: `${lang}_NO.UTF-8` }, ".", ...call);
      expect([exit, out]).toEqual([2, ""]);
      expect(err).toContain(said);
      expect(err).toMatch(/^(feil|kommuneradar): /);
      const english = await run(...call);
      expect([english.exit, english.out]).toEqual([2, ""]);
      expect(english.err).toMatch(/^(error|kommuneradar): /);
      expect(english.err).not.toContain(said);
    }
  });

  test("what the call asks for goes before the environment, however it is written", async () => {
    const env = { LC_ALL: "nn_NO.UTF-8" };
    expect((await runWith(env, ".", "estimate", "--hig", "--lang", "nb")).err).toContain("Mente du");
    expect((await runWith(env, ".", "estimate", "--hig", "--lang=en")).err).toContain("Did you mean --high?");
    expect((await runWith(env, ".", "estimate", "--lang", "sv")).err).toContain("Det kan vere nb, nn, en.");
  });

  test("a language before the command counts as one behind it", async () => {
    const behind = await run("check", "none.yaml", "--lang", "nb");
    for (const lang of [["--lang", "nb"], ["--lang=nb"]])
      expect(await run(...lang, "check", "none.yaml")).toEqual(behind);
    const inGroup = await run("workforce", "--lang", "nb", "import", "none.xlsx", "--dry-run");
    expect(inGroup).toEqual(await run("workforce", "import", "none.xlsx", "--dry-run", "--lang", "nb"));
    const alone = await run("--lang", "nn");
    expect([alone.exit, alone.err]).toEqual([2, expect.stringContaining("Kommandoar:")]);
    expect((await run("--lang", "sv", "check", "none.yaml")).exit).toBe(2);
  });
});
