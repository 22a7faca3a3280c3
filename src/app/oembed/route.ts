import { findComparison } from "#data/comparisons/comparisons.ts";
import { findSenator } from "#data/people/senators.ts";
import { findRollCall } from "#data/roll-calls/roll-calls.ts";
import { EMBED_HEIGHTS, type Embeddable, embedCode } from "#domain/sharing/embed.ts";
import {
  embeddableByUrl,
  fittingSize,
  type OembedResponse,
  oembedQuerySchema,
  oembedXml,
} from "#domain/sharing/oembed.ts";
import { SITE_NAME } from "#domain/sharing/page-citation.ts";
import { PICTURE_SIZE } from "#domain/sharing/share-picture.ts";
import { embeddedPagePath, embedPath, imagePath, RESIZE_SCRIPT } from "#domain/site/paths.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { env } from "#env.ts";

/** How long others may keep an answer, in seconds: the frame itself always shows the record as it is. */
const CACHE_AGE = 86_400;

/** oEmbed 1.0: the frame for a page of this site, as JSON or XML. */
export async function GET(request: Request): Promise<Response> {
  const query = oembedQuerySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success)
    return rejection(400, query.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"));
  const { url, format } = query.data;
  if (format !== "json" && format !== "xml") return rejection(501, "format: must be json or xml");
  const { SITE_URL } = env();
  const embedded = embeddableByUrl(url, SITE_URL);
  const title = embedded && (await titleOf(embedded));
  if (!title) return rejection(404, "url: nothing at this URL can be embedded");
  const size = fittingSize(query.data, EMBED_HEIGHTS[embedded.kind]);
  const response: OembedResponse = {
    version: "1.0",
    type: "rich",
    title,
    provider_name: SITE_NAME,
    provider_url: SITE_URL,
    cache_age: CACHE_AGE,
    html: embedCode({ url: SITE_URL + embedPath(embedded), title, ...size, script: SITE_URL + RESIZE_SCRIPT }),
    ...size,
    thumbnail_url: SITE_URL + imagePath(embeddedPagePath(embedded)),
    thumbnail_width: PICTURE_SIZE.width,
    thumbnail_height: PICTURE_SIZE.height,
  };
  const type = format === "json" ? "application/json" : "text/xml";
  return new Response(format === "json" ? JSON.stringify(response) : oembedXml(response), {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "access-control-allow-origin": "*",
    },
  });
}

/** Null where the record holds no such thing. */
async function titleOf(embedded: Embeddable): Promise<string | null> {
  if (embedded.kind === "senator") return (await findSenator(embedded.slug))?.person.name ?? null;
  if (embedded.kind === "roll_call") {
    const record = await findRollCall(embedded.rollCallId);
    return record && (record.on.plain?.title ?? record.on.rollCall.question);
  }
  const found = await findComparison(embedded.statementId, embedded.rollCallId);
  const first = found?.evidence[0];
  if (!found || !first) return null;
  return `${found.person.name}: said ${writtenDate(first.statement.saidOn)}, voted ${writtenDate(first.on.rollCall.heldOn)}`;
}

function rejection(status: number, why: string): Response {
  return new Response(`${why}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "access-control-allow-origin": "*" },
  });
}
