import { expect, test } from "vitest";
import { EventEmitter } from "vscode";
import { lateContent } from "../../src/preview/late-content.js";
import type { PreviewContent } from "../../src/preview/preview-kind.js";

/** A content that tells what is done with it. */
function toldContent() {
  const told: string[] = [];
  const changed = new EventEmitter<void>();
  const content: PreviewContent<string, string> = {
    onDidChange: changed.event as never,
    version: () => 7,
    render(language) {
      if (told.includes("dispose")) throw new Error("drawn when it is closed");
      return { picture: `drawn in ${language}`, status: { kind: "current" } };
    },
    changes: (before, after) => ({ before, after }),
    state: () => ({ told: told.length }),
    restore: (state) => void told.push(`restore ${JSON.stringify(state)}`),
    receive: (message) => void told.push(`receive ${message}`),
    dispose: () => void told.push("dispose"),
  };
  return { content, told, change: () => changed.fire() };
}

function loading() {
  let resolve: (content: PreviewContent<string, string>) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<PreviewContent<string, string>>((done, failed) => {
    [resolve, reject] = [done, failed];
  });
  return { content: lateContent(() => promise), resolve, reject };
}

test("what it is told before it is there waits, in order, and what it went on from first", async () => {
  const { content, resolve } = loading();
  const { content: own, told } = toldContent();
  content.receive("first");
  content.receive("second");
  content.restore?.({ sector: "health" });
  expect(content.state?.()).toEqual({ sector: "health" });
  const drawn = content.render("nn");
  resolve(own);
  expect(await drawn).toEqual({ picture: "drawn in nn", status: { kind: "current" } });
  expect(told).toEqual(['restore {"sector":"health"}', "receive first", "receive second"]);
});

test("once it is there it is as the content is", async () => {
  const { content, resolve } = loading();
  const { content: own, told, change } = toldContent();
  let changes = 0;
  content.onDidChange(() => changes++);
  expect(content.version()).toBe(0);
  resolve(own);
  await content.render("nb");
  change();
  content.receive("now");
  expect(changes).toBe(1);
  expect(content.version()).toBe(7);
  expect(content.changes?.("a", "b")).toEqual({ before: "a", after: "b" });
  expect(content.state?.()).toEqual({ told: 2 });
  expect(told.at(-1)).toBe("receive now");
  content.dispose();
  expect(told.at(-1)).toBe("dispose");
});

test("one that is closed before it is there is closed when it comes, and told nothing", async () => {
  const { content, resolve } = loading();
  const { content: own, told } = toldContent();
  const drawn = content.render("nb");
  content.receive("early");
  content.dispose();
  resolve(own);
  expect((await drawn).picture).toBeUndefined();
  expect(told).toEqual(["dispose"]);
});

test("where it cannot be loaded, who asks for a picture is told, and nothing else breaks", async () => {
  const { content, reject } = loading();
  content.receive("early");
  const drawn = content.render("nb");
  reject(new Error("not found"));
  await expect(drawn).rejects.toThrow("not found");
  expect(content.version()).toBe(0);
  content.dispose();
});
