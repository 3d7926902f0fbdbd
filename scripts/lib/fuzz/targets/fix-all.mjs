import assert from "node:assert/strict";
import { parseYaml } from "../../../../packages/core/dist/index.js";
import { createLanguageService } from "../../../../packages/language-service/dist/index.js";
import { referenceData } from "../../../../packages/reference-data/dist/index.js";
import { mutate } from "../mutate.mjs";
import { pick } from "../pick.mjs";
import { sample } from "../samples.mjs";

const service = createLanguageService({
  reference: referenceData,
  today: () => "2026-11-24",
  language: () => "nb",
});
const kinds = ["radar.yaml", "estimate.yaml", "plan.yaml", "projects.yaml"].map((ending) => ({
  uri: `file:///a.${ending}`,
  text: sample(`examples/eksempelby/eksempelby.${ending}`, 4000),
}));
kinds.push({
  uri: "file:///a.workforce.csv",
  text: sample("examples/eksempelby/arbeidsstyrke.workforce.csv", 2000),
});
/** Asked again, each of those that touched another has its turn. */
const mostRounds = 60;
let version = 0;

/** All preferred fixes, made until there is none left, come to an end, and leave every entry, text and comment. */
export function fixAll(next) {
  const { uri, text } = pick(next, kinds);
  const given = mutate(text, next);
  let now = given;
  for (let round = 0; ; round++) {
    assert.ok(round < mostRounds, `fixes without end:\n${JSON.stringify(now)}`);
    const document = { uri, version: ++version, getText: () => now };
    const edits = service.fixAll(document) ?? [];
    if (edits.length === 0) break;
    const mended = applied(now, edits);
    assert.notEqual(
      mended,
      now,
      `a fix that changes nothing: ${JSON.stringify(edits)}\n${JSON.stringify(now)}`,
    );
    now = mended;
  }
  if (uri.endsWith(".csv")) assert.equal(now.split("\n").length, given.split("\n").length, "a row is lost");
  else assertKept(given, now);
  service.forget(uri);
}

/** From the last, so that no edit moves another. */
function applied(text, edits) {
  const lines = text.split(/\r\n|[\r\n]/);
  const offsets = [];
  let offset = 0;
  for (const line of lines) {
    offsets.push(offset);
    offset += line.length + (text.startsWith("\r\n", offset + line.length) ? 2 : 1);
  }
  const at = ({ line, character }) => offsets[line] + character;
  let now = text;
  for (const { range, newText } of edits.toReversed()) {
    now = now.slice(0, at(range.start)) + newText + now.slice(at(range.end));
  }
  return now;
}

/** No list and no map has fewer entries. What YAML itself could not read may say another thing once it can. */
function assertKept(before, after) {
  const was = parseYaml(before);
  if (was.problems.length > 0) return;
  const now = parseYaml(after);
  assert.deepEqual(now.problems, [], `no YAML any more:\n${JSON.stringify(after)}`);
  const [had, has] = [entriesOf(was.value), entriesOf(now.value)];
  assert.ok(has >= had, `${had} entries were ${has} after:\n${JSON.stringify(after)}`);
}

function entriesOf(value) {
  if (value instanceof Map) return [...value.values()].reduce((sum, inner) => sum + entriesOf(inner), 0);
  return Array.isArray(value) ? value.reduce((sum, inner) => sum + entriesOf(inner), 0) : 1;
}
