import { expect, test, vi } from "vitest";
import * as z from "zod";
import { strictObject } from "../src/strict-object.js";

test("fields are made when something is read, once for all that is made of the object", () => {
  const fields = vi.fn(() => ({ name: z.string().describe("What it is called"), size: z.int().optional() }));
  const object = strictObject(fields);
  const list = z.strictObject({ entries: z.array(object.describe("An entry")).optional() });
  expect(fields).not.toHaveBeenCalled();

  expect(list.parse({ entries: [{ name: "a" }, { name: "b", size: 2 }] })).toEqual({
    entries: [{ name: "a" }, { name: "b", size: 2 }],
  });
  expect(object.parse({ name: "c" })).toEqual({ name: "c" });
  expect(fields).toHaveBeenCalledOnce();
});

test("it is the object that zod would make", () => {
  const fields = { name: z.string().describe("What it is called"), size: z.int().optional() };
  const [ours, theirs] = [strictObject(() => fields), z.strictObject(fields)];
  for (const value of [{ name: "a" }, { name: 1 }, { name: "a", colour: "blue" }, null, []]) {
    expect(ours.safeParse(value)).toEqual(theirs.safeParse(value));
  }
  expect(z.toJSONSchema(ours)).toEqual(z.toJSONSchema(theirs));
  expect(z.toJSONSchema(ours.extend({ size: z.string() }))).toEqual(
    z.toJSONSchema(theirs.extend({ size: z.string() })),
  );
});
