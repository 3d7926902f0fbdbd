import { expect, test } from "vitest";
import { cubeQuery, sqlDialects, tableForSql } from "../../src/index.ts";
import { options } from "./reference.ts";

const head = (text: string, more = {}) => tableForSql(text, { ...options, ...more });

const files = {
  "all columns": { path: "by.workforce.csv", text: "kommune;sektor;styrk08;årsverk;merknad\n" },
  "rows alone": { path: "by.csv", text: "yrkeskode\n" },
  "hostile names": { path: 'it\'s a "file" [1]*.csv', text: 'sep=,\n"kom""mune",styrk08,fte,it\'s\n' },
};

test.each(Object.entries(files))("the scripts for a file with %s", async (name, { path, text }) => {
  const table = head(text);
  if (table?.columns === undefined) throw new Error("no columns");
  const { columns } = table;
  const scripts = sqlDialects.map((dialect) => {
    const file = {
      ...table,
      path,
      encoding: name === "rows alone" ? ("windows-1252" as const) : ("utf-8" as const),
    };
    return `-- ${dialect.title}\n${dialect.script(file, cubeQuery(columns, dialect.source(file)))}`;
  });
  await expect(scripts.join("\n")).toMatchFileSnapshot(`../golden/sql/${name.replaceAll(" ", "-")}.sql`);
});

test("a header says which columns a cube is made of", () => {
  expect(
    head("kommune;sektor;avdeling;styrk08;fte;ansatte\n", { dimensions: ["avdeling"] })?.columns,
  ).toEqual({
    dimensions: ["kommune", "sektor", "avdeling"],
    occupation: "styrk08",
    weight: "fte",
  });
  expect(head("a;b\n")?.columns).toBeUndefined();
  expect(head("")).toBeUndefined();
});

test("no two columns of a table have one name", () => {
  expect(head("styrk08,fte,x,X,,x\n")?.headers).toEqual([
    "styrk08",
    "fte",
    "x",
    "X (4)",
    "column 5",
    "x (6)",
  ]);
});
