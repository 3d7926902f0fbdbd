import { listOf } from "./fields.js";
import { type Api, request } from "./request.js";

const perPage = 100;
const mostPages = 50;

type Item = Readonly<Record<string, unknown>>;

/** The first of a list of comments that fits, asked for page by page. */
export async function findInPages<T>(
  api: Api,
  path: string,
  pick: (item: Item) => T | undefined,
): Promise<{ readonly refused?: string; readonly earlier?: T | undefined }> {
  for (let page = 1; page <= mostPages; page++) {
    const found = await request(api, "GET", `${path}?per_page=${perPage}&page=${page}`);
    if (!found.ok) return { refused: found.why };
    const list = listOf(found.body);
    for (const item of list) {
      const earlier = pick(item);
      if (earlier !== undefined) return { earlier };
    }
    if (list.length < perPage) break;
  }
  return {};
}
