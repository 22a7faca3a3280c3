import http from "node:http";

/** Of a form that is arriving; any form that a person types is shorter. */
const MOST_HELD_BYTES = 128 * 1024;
/** Whoever reads nothing of their answer for so long has gone without a word. */
const UNREAD_MS = 120_000;

const CLIENT_FAULTS: Record<string, string> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** What connections are allowed: how much is held of what they send, and how long they may take over each thing. */
export function createHttpServer(answer: http.RequestListener, { unreadMs = UNREAD_MS } = {}): http.Server {
  const server = http.createServer(
    {
      highWaterMark: MOST_HELD_BYTES,
      // Longer than a proxy in front keeps its connections, so that it is never we who hang up first.
      keepAliveTimeout: 75_000,
      // Whoever takes longer to say what they want is holding a place and nothing else.
      headersTimeout: 15_000,
      requestTimeout: 120_000,
      connectionsCheckingInterval: 5_000,
      // Nothing here speaks another protocol; without this the framework would be handed whoever asks for one.
      shouldUpgradeCallback: () => false,
    },
    answer,
  );
  server.timeout = unreadMs;
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const status = CLIENT_FAULTS[error.code ?? ""] ?? "400 Bad Request";
    if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
    else socket.destroy();
  });
  return server;
}
