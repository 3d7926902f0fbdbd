import { PassThrough } from "node:stream";
import { referenceData } from "@kommuneradar/reference-data";
import { onTestFinished } from "vitest";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { serve } from "../../src/index.ts";
import { Client, type Start } from "./client.ts";

export const root = "file:///kommune";
export const uriOf = (name: string) => `${root}/${name}`;

/** A server in this process over files in memory, and a client of it that has begun. */
export async function started(files: Record<string, string>, start: Start = {}) {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const written = new Map(Object.entries(files).map(([name, text]) => [uriOf(name), { text, at: 1 }]));
  serve(
    createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(toServer),
      new StreamMessageWriter(toClient),
    ),
    {
      reference: referenceData,
      today: () => "2026-11-24",
      locale: "en",
      version: "1.2.3",
      files: {
        async *below(folder) {
          for (const uri of written.keys()) if (uri.startsWith(`${folder}/`)) yield uri;
        },
        state(uri) {
          const found = written.get(uri);
          return found && { size: Buffer.byteLength(found.text), written: String(found.at) };
        },
        read: (uri, most) => Buffer.from(written.get(uri)?.text ?? "").subarray(0, most),
        earlier: async (uri, revision) =>
          revision === "HEAD" ? written.get(`${uri}.HEAD`)?.text : undefined,
      },
    },
  );
  const connection = createMessageConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const client = new Client(connection);
  onTestFinished(() => connection.dispose());
  const { capabilities, serverInfo } = await client.start({ folder: root, ...start });
  return {
    client,
    connection,
    capabilities,
    serverInfo,
    write: (name: string, text: string) =>
      written.set(uriOf(name), { text, at: (written.get(uriOf(name))?.at ?? 0) + 1 }),
  };
}

export const radar = `kommuneradar: radar/1
title: Teknologiradar 🚀
categories:
  - { id: work-processes, title: Arbeidsprosesser }
technologies:
  - id: rpa
    title: Robotisert 🤖 prosessautomatisering
    category: work-processes
    assessment: { solutions: ready, understanding: clear, potential: demonstrated, date: 2026-10-01, evidence: [Rapport] }
  - id: chatbot
    title: Samtalerobot
    category: work-processes
    ring: trail
`;

export const projects = `kommuneradar: projects/1
title: Prosjekter
radar: by.radar.yaml
projects:
  - id: faktura
    title: Fakturabehandling
    technologies: [rpa]
    stage: trial
`;
