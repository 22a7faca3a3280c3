import http from "node:http";
import type net from "node:net";
import { sendPlain, sendPlainRaw } from "./http/plain-response.ts";
import { MAX_BUFFERED_BYTES } from "./http/request-body.ts";

/** A client that reads nothing of its answer for so long has gone without a word. */
const UNREAD_MS = 120_000;

const CLIENT_ERRORS: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * Creates the HTTP server with its limits for connections: how much is held of what they send, and how long they may
 * take over each thing. What Node would answer by itself is answered here, so that no answer lacks the security
 * headers.
 */
export function createHttpServer(
  handler: http.RequestListener,
  { siteUrl, unreadMs = UNREAD_MS }: { siteUrl: string; unreadMs?: number },
): http.Server {
  const server = http.createServer(
    {
      highWaterMark: MAX_BUFFERED_BYTES,
      // Longer than a proxy in front keeps its connections, so that it is never we who hang up first.
      keepAliveTimeout: 75_000,
      // A client that takes longer to say what it wants is holding a place and nothing else.
      headersTimeout: 15_000,
      requestTimeout: 120_000,
      connectionsCheckingInterval: 5_000,
      // A request without Host is refused with all others that are wrong (front-server.ts).
      requireHostHeader: false,
      // Nothing here speaks another protocol; without this Next would be handed whoever asks for one.
      shouldUpgradeCallback: () => false,
    },
    handler,
  );
  server.timeout = unreadMs;
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    sendPlainRaw(socket as net.Socket, CLIENT_ERRORS[error.code ?? ""] ?? 400, siteUrl);
  });
  server.on("connect", (_req, socket) => sendPlainRaw(socket as net.Socket, 405, siteUrl));
  server.on("checkExpectation", (req, res) => sendPlain(req, res, 417, { siteUrl, headers: ["Connection", "close"] }));
  return server;
}
