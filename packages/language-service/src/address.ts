/** What keeps a text from being an address that a reader can follow; undefined when nothing does. */
export function addressFault(text: string): "no-scheme" | "relative" | "scheme" | "malformed" | undefined {
  if (/\s/.test(text.trim())) return "malformed";
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === "mailto") return /^mailto:[^@]+@[^@]+$/i.test(text) ? undefined : "malformed";
  if (scheme === "http" || scheme === "https") {
    return /^https?:\/\/[^/]/i.test(text) && parses(text) ? undefined : "malformed";
  }
  // `example.org:8080/x` is a host with a port, not a scheme.
  if (looksLikeHost(text) && parses(`https://${text}`)) return "no-scheme";
  return scheme === undefined ? "relative" : "scheme";
}

/** `www.…`, or a name with a dot and an ending of letters before the first slash that is no ending of a file. */
function looksLikeHost(text: string): boolean {
  const host = /^([^/?#:]+)(?::\d+)?(?=$|[/?#])/.exec(text)?.[1] ?? "";
  if (/^www\.[^.]/i.test(host)) return true;
  return /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}$/u.test(host) && !fileEnding.test(host);
}

const fileEnding = /\.(pdf|docx?|xlsx?|pptx?|md|txt|html?|csv|ya?ml|png|jpe?g|svg|zip|odt|ods)$/i;

function parses(address: string): boolean {
  try {
    return new URL(address).href !== "";
  } catch {
    return false;
  }
}
