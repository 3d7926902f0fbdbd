import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { whyNot20 } from "../src/estimate/why-not-20.ts";

test.each(["en", "nb", "nn"] as const)("the page on differing figures is there in %s", (language) => {
  const [, page = ""] = whyNot20(language).split("/blob/main/");
  expect(page).toMatch(language === "en" ? /why-not/ : /hvorfor-ikke/);
  expect(existsSync(join(import.meta.dirname, "../../..", page))).toBe(true);
});
