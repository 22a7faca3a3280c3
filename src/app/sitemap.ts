import type { MetadataRoute } from "next";
import { listPublicIds } from "#data/record/public-ids.ts";
import { STATES } from "#domain/people/state.ts";
import {
  comparisonPath,
  everyVotePath,
  inquiryPath,
  replyPath,
  rollCallPath,
  senatorPath,
  sourcePath,
  statementPath,
  statePath,
  voicePath,
} from "#domain/site/paths.ts";
import { env } from "#env.ts";

export const dynamic = "force-dynamic";

const PAGES = [
  "/",
  "/senators",
  "/states",
  "/statements",
  "/roll-calls",
  "/comparisons",
  "/inquiries",
  "/voices",
  "/timeline",
  "/grid",
  "/compare",
  "/sources",
  "/method",
  "/glossary",
  "/coverage",
  "/corrections",
  "/feeds",
  "/download",
  "/api",
  "/report",
  "/about",
  "/accessibility",
  "/privacy",
];

/** Every public address, once. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const ids = await listPublicIds();
  const paths = [
    ...PAGES,
    ...Object.keys(STATES).map(statePath),
    ...ids.senators.map(senatorPath),
    ...ids.senators.map(everyVotePath),
    ...ids.voices.map(voicePath),
    ...ids.statements.map(statementPath),
    ...ids.rollCalls.map(rollCallPath),
    ...ids.inquiries.map(inquiryPath),
    ...ids.replies.map(replyPath),
    ...ids.sources.map(sourcePath),
    ...ids.comparisons.map(({ statementId, rollCallId }) => comparisonPath(statementId, rollCallId)),
  ];
  return paths.map((path) => ({ url: env().SITE_URL + path }));
}
