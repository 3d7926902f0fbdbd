import { parseSync } from "oxc-parser";

/**
 * A bundle of esbuild whose modules are compiled as it is read. Where one is imported when it is asked for, esbuild makes a
 * function of each, run once: V8 looks through such a function when it reads the bundle, and once more when it is run, unless
 * it stands in parentheses, which tell that it is run soon.
 * @param {string} code
 * @returns {string} the same, with parentheses about each function that is all that a call at the top is given
 */
export function compileAtOnce(code) {
  const { program, errors } = parseSync("bundle.js", code);
  if (errors.length > 0) throw new Error(errors[0].message);
  const places = program.body
    .flatMap(({ type, declarations }) => (type === "VariableDeclaration" ? declarations : []))
    .flatMap(({ init }) =>
      init?.type === "CallExpression" && init.arguments.length === 1 ? init.arguments : [],
    )
    .filter(({ type }) => type === "ArrowFunctionExpression" || type === "FunctionExpression");
  let [text, done] = ["", 0];
  for (const { start, end } of places) {
    text += `${code.slice(done, start)}(${code.slice(start, end)})`;
    done = end;
  }
  return text + code.slice(done);
}
