import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import { build } from "esbuild";
import { hostBundle } from "../../apps/vscode/bundles.mjs";
import { compileAtOnce } from "../lib/compile-at-once.mjs";

test("functions that a call at the top is given alone are put in parentheses, and nothing else is another", () => {
  const code =
    'var once=f=>()=>f?.(),a="æ",b=once(()=>{c=1}),c,d=[1].map((x)=>x,0),e=once(function(){b()});e();';
  const other = compileAtOnce(code);
  assert.equal(
    other,
    'var once=f=>()=>f?.(),a="æ",b=once((()=>{c=1})),c,d=[1].map((x)=>x,0),e=once((function(){b()}));e();',
  );
  assert.deepEqual(vm.runInNewContext(`${other}[a,c,d]`).join(), "æ,1,1");
});

test("what is not to be read is told", () => {
  assert.throws(() => compileAtOnce("var a=(;"));
});

test("most modules of the extension's host is such a function", async () => {
  const { outputFiles, metafile } = await build({ ...hostBundle(), write: false });
  const [{ text }] = outputFiles;
  const [{ inputs }] = Object.values(metafile.outputs);
  const modules = Object.values(inputs).filter(({ bytesInOutput }) => bytesInOutput > 0).length;
  const parentheses = (compileAtOnce(text).length - text.length) / 2;
  assert.ok(parentheses > 0.7 * modules, `${parentheses} of ${modules} modules`);
});
