import { interfaceLanguage } from "@kommuneradar/language-service";
import { expect, test } from "vitest";
import { fillIn } from "../src/text/fill-in.ts";

test.each([
  ["auto", "nb", "nb"],
  ["auto", "nb-no", "nb"],
  ["auto", "nn", "nn"],
  ["auto", "nn-no", "nn"],
  ["auto", "no", "nb"],
  ["auto", "nb_NO.UTF-8", "nb"],
  ["auto", "nn_NO", "nn"],
  ["auto", "nl", "en"],
  ["auto", "en", "en"],
  ["auto", "de", "en"],
  ["nb", "en", "nb"],
  ["nn", "en", "nn"],
  ["en", "nb", "en"],
])("setting %s with display language %s gives %s", (setting, display, expected) => {
  expect(interfaceLanguage(setting, display)).toBe(expected);
});

test("values go where they are named, in any order, and nothing else is touched", () => {
  expect(fillIn("{1} av {0}, {2}", [10, "tre"])).toBe("tre av 10, {2}");
});
