import http from "node:http";
import type net from "node:net";
import { securityHeaders } from "./response-headers.ts";

/** Sends a status in plain words, and nothing else. */
export function sendPlain(
  req: http.IncomingMessage,
  res: http.ServerResponse,
  status: number,
  { siteUrl, headers = [] }: { siteUrl: string; headers?: string[] },
): void {
  const body = `${http.STATUS_CODES[status]}\n`;
  res.writeHead(status, [...plainHeaders(siteUrl, body), ...headers]);
  res.end(req.method === "HEAD" ? undefined : body);
}

/** Sends a plain response on a connection without a parsed request. */
export function sendPlainRaw(socket: net.Socket, status: number, siteUrl: string): void {
  if (!socket.writable) return void socket.destroy();
  const body = `${http.STATUS_CODES[status]}\n`;
  const headers = [...plainHeaders(siteUrl, body), "Connection", "close"];
  const lines = headers.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${headers[at + 1]}`] : []));
  socket.end(`HTTP/1.1 ${status} ${http.STATUS_CODES[status]}\r\n${lines.join("\r\n")}\r\n\r\n${body}`);
}

function plainHeaders(siteUrl: string, body: string): string[] {
  return [
    ...["Content-Type", "text/plain; charset=utf-8", "Content-Length", String(Buffer.byteLength(body))],
    ...["Cache-Control", "no-store"],
    ...securityHeaders(siteUrl),
  ];
}
