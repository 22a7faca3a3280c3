import { once } from "node:events";
import fs from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { inProject } from "#processes/project.ts";

export type Received = { headers: Record<string, string>; body: string };

export type NewsroomServer = {
  /** Its name leads nowhere but through `outside`. */
  address: string;
  outside: { resolve: (host: string) => Promise<string[]>; mayConnect: () => boolean; ca: string };
  received: Received[];
  /** What it answers from now on; `headers` for redirects. */
  respondWith(status: number, headers?: Record<string, string>): void;
  close(): Promise<void>;
};

const pem = (name: string) => fs.readFileSync(inProject(`tests/fixtures/tls/newsroom.${name}.pem`), "utf8");

/** A newsroom that does not exist, behind real TCP and TLS. */
export async function newsroomServer(): Promise<NewsroomServer> {
  const received: Received[] = [];
  let answer: { status: number; headers: Record<string, string> } = { status: 204, headers: {} };
  const server = createServer({ key: pem("key"), cert: pem("cert") }, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    received.push({ headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(answer.status, answer.headers).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `https://newsroom.example.org:${(server.address() as AddressInfo).port}/hook`,
    outside: { resolve: async () => ["127.0.0.1"], mayConnect: () => true, ca: pem("cert") },
    received,
    respondWith: (status, headers = {}) => {
      answer = { status, headers };
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
