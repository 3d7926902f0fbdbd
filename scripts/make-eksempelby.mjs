// Makes the synthetic workforce of examples/eksempelby: `node scripts/make-eksempelby.mjs` writes it,
// `--check` says whether the committed file is what would be written.
//
// Published: the sector totals (SSB, contracted full-time equivalents in all municipalities, 4th quarter 2008).
// Ours: the split of health/social and of the rest, the mix of occupations within a sector, and the sizes of the
// five fictional municipalities. None of them was chosen with an eye to a figure of the estimate.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const published = {
  administration: 46674,
  kindergarten: 38294,
  school: 90545,
  healthAndSocial: 140485,
  culture: 6958,
  otherAndTechnical: 11223,
};

/** Our split of the two published totals that hold several of our sectors. */
const totals = {
  administration: published.administration,
  kindergarten: published.kindergarten,
  school: published.school,
  health: published.healthAndSocial * 0.88,
  social: published.healthAndSocial * 0.12,
  culture: published.culture,
  technical: published.otherAndTechnical * 0.7,
  planning: published.otherAndTechnical * 0.2,
  other: published.otherAndTechnical * 0.1,
};

/** Share of a sector's full-time equivalents per STYRK-08 occupation, in per cent: our judgement. */
const mix = {
  administration: {
    1112: 2,
    1211: 3,
    1212: 3,
    1213: 3,
    2411: 5,
    2421: 5,
    2422: 14,
    2423: 5,
    2512: 3,
    2522: 3,
    3313: 5,
    3343: 8,
    3513: 4,
    4110: 21,
    4225: 3,
    4311: 6,
    4313: 4,
    9112: 3,
  },
  kindergarten: { 1341: 8, 2342: 40, 5311: 48, 5120: 1, 9112: 3 },
  school: { 1345: 6, 2341: 55, 2330: 10, 2352: 5, 2359: 2, 5312: 15, 4110: 2, 5153: 2, 9112: 3 },
  health: {
    1342: 2,
    1343: 2,
    2212: 2,
    2223: 20,
    2224: 6,
    2264: 3,
    5321: 38,
    5322: 14,
    3256: 1,
    4110: 2,
    5120: 2,
    9112: 4,
    9412: 4,
  },
  social: { 1344: 5, 2635: 38, 2224: 10, 3412: 32, 2422: 7, 4110: 8 },
  culture: { 1349: 5, 2622: 22, 2354: 30, 3433: 8, 4411: 12, 2636: 8, 5153: 7, 4110: 8 },
  technical: { 1323: 3, 2142: 8, 3112: 12, 7126: 14, 8332: 6, 7119: 8, 9611: 5, 5153: 14, 9613: 6 },
  planning: { 1349: 4, 2164: 34, 2142: 12, 3112: 20, 2611: 6, 2422: 12, 4110: 12 },
  // Fire and rescue, and what is left.
  other: { 5411: 45, 2422: 25, 5153: 15, 4110: 15 },
};

const municipalities = { 9901: 0.42, 9902: 0.24, 9903: 0.17, 9904: 0.11, 9905: 0.06 };
/** The file itself says that the municipalities are made up. */
const names = Object.fromEntries(
  Object.keys(municipalities).map((code, index) => [
    code,
    `Eksempelby ${"ABCDE"[index]} (oppdiktet, syntetiske tall)`,
  ]),
);
/** All municipalities together, as a share of the country's. */
const scale = 0.03;

/** xorshift32: the same rows on every machine. */
let state = 20081231;
function random() {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) / 2 ** 32;
}

const lines = ["kommune;sektor;styrk08;årsverk;kommunenavn"];
for (const [municipality, size] of Object.entries(municipalities)) {
  for (const [sector, total] of Object.entries(totals)) {
    const shares = Object.entries(mix[sector]).map(([code, share]) => [
      code,
      share * (0.85 + 0.3 * random()),
    ]);
    const sum = shares.reduce((all, [, share]) => all + share, 0);
    for (const [code, share] of shares) {
      const fte = (total * scale * size * share) / sum;
      if (fte >= 0.2)
        lines.push(
          `${municipality};${sector};${code};${fte.toFixed(1).replace(".", ",")};${names[municipality]}`,
        );
    }
  }
}
const text = `${lines.join("\n")}\n`;
const file = fileURLToPath(new URL("../examples/eksempelby/arbeidsstyrke.workforce.csv", import.meta.url));
if (process.argv.includes("--check")) {
  if (readFileSync(file, "utf8") !== text) {
    console.error(
      "examples/eksempelby/arbeidsstyrke.workforce.csv is not what scripts/make-eksempelby.mjs makes.",
    );
    process.exitCode = 1;
  }
} else writeFileSync(file, text);
