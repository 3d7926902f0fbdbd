// What the interface says is in one language at a time. That each text exists in all three is held by types and, of the
// extension's own catalogues, by its tests; that a text is not another language's is held here, by words only that one has.
import assert from "node:assert/strict";
import { test } from "node:test";
import { spokenTexts } from "../lib/spoken-texts.mjs";

const words = (list) => list.split(" ");
const english = words("the and of with are this that which from not when files has have was into is or by");
const both = words("og eller med som av på er det den til");
const bokmål = words(
  "ikke hva hvor hvordan hvilke hvilken hvilket hvem hver hvert hvis hvorfor noen noe jeg fra mye være gjøre gjør åpne åpner en et uten bare mer flere nå selv allerede mens dem ble finnes vises sammen tall yrker sektorer teknologier kommuner endringer verdier piloter tegnes tegnet leses skrives velges brukes",
);
const nynorsk = words(
  "ikkje kva korleis kvifor ein eit frå meir fleire berre saman sjølv utan nokon noko dei vere gjere opne medan teknologiar sektorar kommunar endringar verdiar kven kvar kvart vart pilotar",
);
/** Words of a language's neighbours that are none of its own. */
const foreign = {
  nb: new Set([...english, ...nynorsk]),
  nn: new Set([...english, ...bokmål]),
  en: new Set([...both, ...bokmål.filter((word) => !["en", "et"].includes(word)), ...nynorsk]),
};

/** Names, which are the same in every language; what is typed (`code`, `--options`, addresses) is none of these words. */
const names = ["US Bureau of Labor Statistics", "«Andre yrker innen estetiske fag»"];

/** Words with what they are joined to: `id-en`, `not-measured` and `from;styrk08` are one each. */
function wordsOf(text) {
  const plain = names.reduce((rest, name) => rest.replaceAll(name, " "), text).replace(/`[^`]*`/g, " ");
  return plain.match(/[\p{L}\d;/_-]+/gu) ?? [];
}

const texts = spokenTexts();

test("what the interface says is found, as much of it in each language", () => {
  const count = (language) => texts.filter((one) => one.language === language).length;
  for (const language of ["nb", "nn", "en"]) assert.ok(count(language) > 4000, language);
  const said = new Set(texts.map(({ language, text }) => `${language} ${text}`));
  for (const known of ["nb Ta i bruk", "nn Ta i bruk", "en Adopt", "nn Utgrei"])
    assert.ok(said.has(known), known);
});

test("a text in one language has no words of another", () => {
  const mixed = texts.flatMap(({ language, text, file }) =>
    wordsOf(text)
      .filter((word) => foreign[language].has(word.toLowerCase()))
      .map((word) => `${file}: “${word}” in ${language}: ${text.trim().slice(0, 80)}`),
  );
  assert.deepEqual(mixed, []);
});
