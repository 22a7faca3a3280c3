import { RESPONSE_STATUS_META } from "#domain/site/response-status.ts";
import { askNext, type Handler, type NextResponse } from "../next-app.ts";
import { stripNextScripts } from "./strip-next-scripts.ts";

/** A public page as it is sent to everybody: whole, and without Next's scripts. */
export type RenderedPage = NextResponse;

export type PageRendererOptions = { handler: Handler; siteUrl: string };

const TIMEOUT_MS = 20_000;
const ATTEMPTS = 3;

/** What Next answers where no page has the address: whole, in HTML. */
export const NOT_FOUND_URL = "/_not-found";
/**
 * Where a page finds that what it is about is not there, Next sends scripts alone, which write the words in the
 * browser.
 */
const ERROR_SHELL = 'id="__next_error__"';
const STATUS_METAS = [400, 404].flatMap((status) =>
  ["/>", ">"].map((end) => ({ status, tag: `<meta name="${RESPONSE_STATUS_META}" content="${status}"${end}` })),
);

/**
 * Renders a page through Next from its URL and nothing else of any client, so that nothing that one reader sends can
 * get into what another one is shown. Another renderer could stand in its place.
 */
export class PageRenderer {
  readonly #handler: Handler;
  readonly #host: string;

  constructor({ handler, siteUrl }: PageRendererOptions) {
    this.#handler = handler;
    this.#host = new URL(siteUrl).host;
  }

  /** Renders one page; null where it finds nothing and has no words for it. @throws Overloaded */
  async render(url: string, requestId: string): Promise<RenderedPage | null> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const headers = { host: this.#host, "x-request-id": requestId };
      const response = await askNext(this.#handler, { method: "GET", url, headers, timeoutMs: TIMEOUT_MS });
      if (!response.headers.get("content-type")?.[0]?.startsWith("text/html")) return response;
      const html = response.body.toString("utf8");
      if (response.status === 404 && html.includes(ERROR_SHELL)) return null;
      // On a busy machine, once in some ten thousand pages, Next sends a part of what belongs in the head after the end.
      const stripped = stripNextScripts(html);
      if (stripped !== null) return withOwnStatus(response, stripped);
    }
    throw new Error(`${pathOf(url)} came in parts, ${ATTEMPTS} times`);
  }
}

/** A page that found nothing, and says so in words of its own, says which status that is. */
function withOwnStatus(response: NextResponse, html: string): RenderedPage {
  const own = STATUS_METAS.find(({ tag }) => html.includes(tag));
  return {
    ...response,
    status: response.status === 200 && own ? own.status : response.status,
    body: Buffer.from(own ? html.replace(own.tag, "") : html),
  };
}

/** Takes the query off, which may hold what somebody searched for and is not ours to write down. */
export function pathOf(url: string): string {
  return url.split("?")[0] as string;
}
