import { expect, test } from "vitest";
import { pickTourFiles } from "../src/tour/pick-tour-files.ts";

const file = (path: string) => ({ path });

test("the first folder that holds all three is taken", () => {
  const picked = pickTourFiles(
    [file("/w/b/radar.yaml"), file("/w/a/radar.yaml")],
    [file("/w/b/x.estimate.yaml")],
    [file("/w/b/z.workforce.csv"), file("/w/b/y.workforce.csv"), file("/w/a/y.workforce.csv")],
  );
  expect(picked).toEqual({
    radar: file("/w/b/radar.yaml"),
    estimate: file("/w/b/x.estimate.yaml"),
    workforce: file("/w/b/y.workforce.csv"),
  });
});

test("files of different folders do not belong together", () => {
  expect(
    pickTourFiles([file("/a/radar.yaml")], [file("/b/x.estimate.yaml")], [file("/a/y.workforce.csv")]),
  ).toBeUndefined();
});
