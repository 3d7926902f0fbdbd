import { formatNumber, type Language } from "@kommuneradar/core";
import type { VNode } from "preact";
import { languageNames } from "../radar/reading-tools.js";
import type { RingCount } from "../radar/ring-counts.js";
import { formatDate } from "../text/date.js";
import { MiniRadar } from "./MiniRadar.js";
import type { SiteEntry, SiteIndexView } from "./site-index.js";
import { siteWords } from "./site-words.js";

/** The first page of several radars: where each leads, how many stand in each ring, and what moved. */
export function SiteIndex({ view }: { readonly view: SiteIndexView }): VNode {
  const { language, entries, others } = view;
  const words = siteWords(language);
  const sample = entries.some(({ isSample }) => isSample) ? ` · ${words.sample}` : "";
  return (
    <main class="kr-page kr-site">
      <h1>{view.title || words.title}</h1>
      <p class="kr-status">{words.count(entries.length)}</p>
      {byRings(entries).map((group) => (
        <RadarsTable key={group[0]?.href} language={language} entries={group} />
      ))}
      <footer>
        {others.length > 0 && (
          <nav class="kr-others" aria-label={words.languages}>
            {others.map((other) => (
              <a key={other.language} href={other.href} lang={other.language} hreflang={other.language}>
                {languageNames[other.language]}
              </a>
            ))}
          </nav>
        )}
        <p class="kr-source">
          {view.title || words.title} · {words.count(entries.length)} ·{" "}
          {words.drawn(formatDate(view.date, language))}
          {sample}
        </p>
      </footer>
    </main>
  );
}

interface RadarsTableProps {
  readonly language: Language;
  readonly entries: readonly SiteEntry[];
}

/** Radars with the same rings. */
function RadarsTable({ language, entries }: RadarsTableProps): VNode {
  const words = siteWords(language);
  const number = (count: number) => formatNumber(count, language);
  const rings: readonly RingCount[] = entries[0]?.rings ?? [];
  const hasPlaces = entries.some(({ place }) => place !== "");
  return (
    <table class="kr-table">
      <caption class="kr-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.radar}</th>
          {hasPlaces && <th scope="col">{words.place}</th>}
          {rings.map(({ id, title }) => (
            <th key={id} scope="col" class="kr-number">
              {title}
            </th>
          ))}
          <th scope="col" class="kr-number">
            {words.technologies}
          </th>
          <th scope="col">{words.moved}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.href} class="kr-divided">
            <th scope="row">
              <div class="kr-entry">
                <MiniRadar picture={entry.picture} />
                <div>
                  <a href={entry.href}>{entry.title}</a>
                  {entry.edition !== "" && <span class="kr-muted"> {entry.edition}</span>}
                  <Beside language={language} entry={entry} />
                </div>
              </div>
            </th>
            {hasPlaces && (
              <td data-column={entry.place === "" ? undefined : words.place}>
                {entry.place}
                {entry.isSample && <span class="kr-muted"> {words.sample}</span>}
              </td>
            )}
            {entry.rings.map(({ id, title, count }) => (
              <td key={id} class="kr-number" data-column={title}>
                {number(count)}
              </td>
            ))}
            <td class="kr-number" data-column={words.technologies}>
              {number(entry.technologies)}
            </td>
            <td data-column={words.moved}>{movedText(entry, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Beside({
  language,
  entry,
}: {
  readonly language: Language;
  readonly entry: SiteEntry;
}): VNode | null {
  const { sectors, reports } = entry;
  const words = siteWords(language);
  if (sectors.length === 0 && reports.length === 0) return null;
  return (
    <ul class="kr-beside">
      {reports.map(({ title, href }) => (
        <li key={href}>
          <a href={href}>{title}</a>
        </li>
      ))}
      {sectors.length > 0 && <li class="kr-muted">{words.sectors}:</li>}
      {sectors.map(({ title, href }) => (
        <li key={href}>
          <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

function movedText({ moved }: SiteEntry, language: Language): string {
  const words = siteWords(language);
  if (moved === undefined) return words.notCompared;
  const kinds = moved.kinds.length === 0 ? words.nothingMoved : moved.kinds.join(" · ");
  return `${kinds} ${words.since(moved.since)}`;
}

/** In the order they come; those that have the same rings have one table. */
function byRings(entries: readonly SiteEntry[]): readonly (readonly SiteEntry[])[] {
  const groups = new Map<string, SiteEntry[]>();
  for (const entry of entries) {
    const key = JSON.stringify(entry.rings.map(({ id, title }) => [id, title]));
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}
