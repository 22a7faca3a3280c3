import type { MetadataRoute } from "next";
import {
  comparisonAddress,
  everyVoteAddress,
  inquiryAddress,
  replyAddress,
  rollCallAddress,
  senatorAddress,
  sourceAddress,
  stateAddress,
  statementAddress,
  voiceAddress,
} from "#components/record/address.ts";
import { listPublicIds } from "#data/public-ids.ts";
import { STATES } from "#domain/state.ts";
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
    ...Object.keys(STATES).map(stateAddress),
    ...ids.senators.map(senatorAddress),
    ...ids.senators.map(everyVoteAddress),
    ...ids.voices.map(voiceAddress),
    ...ids.statements.map(statementAddress),
    ...ids.rollCalls.map(rollCallAddress),
    ...ids.inquiries.map(inquiryAddress),
    ...ids.replies.map(replyAddress),
    ...ids.sources.map(sourceAddress),
    ...ids.comparisons.map(({ statementId, rollCallId }) => comparisonAddress(statementId, rollCallId)),
  ];
  return paths.map((path) => ({ url: env().SITE_URL + path }));
}
