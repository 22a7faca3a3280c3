import { randomBytes } from "node:crypto";
import type http from "node:http";
import { withAnswerStatus } from "#answer-status.ts";
import { contentSecurityPolicy } from "./content-security.ts";
import type { Handler } from "./make-page.ts";
import { cleanHeaders } from "./request-head.ts";
import { mayBeFramed, securityHeaders } from "./security-headers.ts";

type LiveOptions = {
  handler: Handler;
  siteUrl: string;
  trustedProxies: number;
  requestId: string;
  pathname: string;
  /** Called once there is an answer, when its first bytes are about to be sent. */
  whenMade: () => void;
};

/**
 * Lets Next answer a request by itself. Its inline scripts carry a nonce, which it reads out of the policy in the
 * request's own headers. Where it fails or finds nothing, `answerInstead` does in its place: a reader gets words and not the framework's empty page.
 * Ends with the answer, or once it is made and its reader has gone.
 */
export async function answerLive(
  req: http.IncomingMessage,
  res: http.ServerResponse,
  { handler, siteUrl, trustedProxies, requestId, pathname, whenMade }: LiveOptions,
  answerInstead: (status: number) => Promise<void>,
): Promise<void> {
  cleanHeaders(req, trustedProxies);
  const nonce = `'nonce-${randomBytes(16).toString("base64")}'`;
  const policy = contentSecurityPolicy([nonce], { framed: mayBeFramed(pathname) });
  req.headers["content-security-policy"] = policy;
  req.headers["x-request-id"] = requestId;
  res.setHeader("Content-Security-Policy", policy);
  const common = securityHeaders(pathname, siteUrl);
  for (let at = 0; at < common.length; at += 2) res.setHeader(common[at] as string, common[at + 1] as string);
  const made = Promise.withResolvers<void>();
  const gone = new Promise((resolve) => res.once("close", resolve));
  const answered = withAnswerStatus((asked) => {
    watchBegin(res, asked, () => {
      made.resolve();
      whenMade();
    });
    if (!isReadByScript(req)) replaceWordless(res, answerInstead);
    return handler(req, res);
  });
  // The framework waits without end for the end of an answer whose reader hung up while it was being sent.
  await Promise.race([answered, Promise.all([made.promise, gone])]);
}

/** What the framework's own scripts ask for; they know what to do with a failure. */
function isReadByScript({ headers }: http.IncomingMessage): boolean {
  return "rsc" in headers || "next-action" in headers;
}

/**
 * Tells when the answer begins to be sent. By then a page that found nothing, and says so in words of its own, has said
 * which status that is.
 */
function watchBegin(res: http.ServerResponse, asked: () => number | null, whenMade: () => void): void {
  const writeHead = res.writeHead.bind(res) as (...given: unknown[]) => http.ServerResponse;
  // Whatever begins to send the answer comes through here.
  res.writeHead = (status: number, ...given: unknown[]) => {
    whenMade();
    return writeHead(status === 200 ? (asked() ?? status) : status, ...given);
  };
}

function replaceWordless(res: http.ServerResponse, answerInstead: (status: number) => Promise<void>): void {
  type Method = (...given: unknown[]) => unknown;
  const own = {
    writeHead: res.writeHead.bind(res) as Method,
    write: res.write.bind(res) as Method,
    end: res.end.bind(res) as Method,
    flushHeaders: res.flushHeaders.bind(res) as Method,
  };
  let failed = false;
  const fails = (status: number) => {
    const type = String(res.getHeader("content-type") ?? "");
    const isPage = type === "" || type.startsWith("text/html");
    failed ||= !res.headersSent && (status >= 500 || status === 404) && isPage;
    return failed;
  };
  Object.assign(res, {
    writeHead: (status: number, ...given: unknown[]) => (fails(status) ? res : own.writeHead(status, ...given)),
    write: (...given: unknown[]) => (fails(res.statusCode) ? true : own.write(...given)),
    flushHeaders: () => (fails(res.statusCode) ? undefined : own.flushHeaders()),
    end: (...given: unknown[]) => {
      const { statusCode } = res;
      if (!fails(statusCode)) return own.end(...given);
      Object.assign(res, own);
      for (const name of OF_THE_FAILURE) res.removeHeader(name);
      void answerInstead(statusCode);
      return res;
    },
  });
}

const OF_THE_FAILURE = [
  "content-type",
  "content-length",
  "content-encoding",
  "transfer-encoding",
  "etag",
  "cache-control",
  "link",
];
