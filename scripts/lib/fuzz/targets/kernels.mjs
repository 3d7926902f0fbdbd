import assert from "node:assert/strict";
import { createWorkforceReader, readWorkforce } from "../../../../packages/core/dist/index.js";
import { referenceData } from "../../../../packages/reference-data/dist/index.js";
import { mutate } from "../mutate.mjs";
import { mutateBytes } from "../mutate-bytes.mjs";
import { pick, sometimes } from "../pick.mjs";

const municipalities = ["0301", "1103", "9901", "4601", "301"];
const sectors = ["skole", "Helse og omsorg", "Pleie på hjul", '"Vann; avløp"', '"a,b"', ""];
const codes = ["2341", "5321", "9412", "0110", "53", '"2223"', "2223107"];
const weights = ["1", "0.5", "1,25", "12,125", "400", "0", "x", "1 000", '"2,5"', "123456789.123"];
const remarks = ["", "merknad", "bør ses på", '"a;b,c"', "😀", 'en "to" tre', "\r"];
/** Bytes are looked at 64 at a time: so much moves what follows to any place among those. */
const longestRemark = 140;

/** However a file's bytes are cut into pieces, both kernels read them alike, and as its text where they are UTF-8. */
export function kernels(next) {
  const delimiter = pick(next, [";", ",", "\t"]);
  const end = pick(next, ["\n", "\r\n", "\n", "\r"]);
  const decimal = (weight) => (delimiter === "," ? weight.replace(",", ".") : weight);
  const row = () =>
    [municipalities, sectors, codes, sometimes(next, 2) ? ["x".repeat(next(longestRemark))] : remarks]
      .map((list) => pick(next, list))
      .join(delimiter) +
    delimiter +
    decimal(pick(next, weights)) +
    end;
  const header = `kommune${delimiter}sektor${delimiter}styrk08${delimiter}merknad${delimiter}årsverk${end}`;
  const few = Array.from({ length: 1 + next(40) }, row).join("");
  const clean = `0301${delimiter}skole${delimiter}2341${delimiter}x${delimiter}1${end}`;
  // Rows are read from their bytes after what is gathered of a file first: there are many, and what is torn stands among them.
  const torn = mutate(few, next).toWellFormed();
  const text =
    header + clean.repeat(4000) + torn + clean.repeat(next(2000)) + few.slice(0, few.length - next(4));
  const isText = !sometimes(next, 3);
  const bytes = isText ? new TextEncoder().encode(text) : mutateBytes(Buffer.from(text), next);
  const options = {
    reference: referenceData,
    ...(sometimes(next, 2) && { merged: ["municipality"] }),
    ...(sometimes(next, 4) && { dimensions: ["merknad"] }),
  };
  const size = 2048 + next(200_000);
  const read = (kernel) => {
    const reader = createWorkforceReader({ ...options, kernel });
    for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
    return told(reader.finish());
  };
  const [javascript, webassembly] = [read("javascript"), read("webassembly")];
  assert.deepEqual(webassembly, javascript);
  if (isText) assert.deepEqual(webassembly, told(readWorkforce(text, options)));
}

const told = ({ format, cube, problems, rows, rejectedRows }) => ({
  format,
  cells: cube.cells,
  problems,
  rows,
  rejectedRows,
});
