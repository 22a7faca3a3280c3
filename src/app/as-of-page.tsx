import type { Metadata } from "next";
import type { ReactNode } from "react";
import { AsOfBanner } from "#components/history/as-of-banner.tsx";
import { setAsOf } from "#components/history/as-of-date.ts";
import { AsOfForm } from "#components/history/as-of-form.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { resolveAsOf } from "#data/history/public-days.ts";
import { asOfErrorMessage, type ParsedAsOf, type PublicDays } from "#domain/history/as-of.ts";
import type { AsOf } from "#domain/record/public-record.ts";
import { asOfPath } from "#domain/site/paths.ts";
import { RESPONSE_STATUS_META } from "#domain/site/response-status.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { hasValue, type Query } from "#domain/values/list-query.ts";
import { PageFooter } from "./page-footer.tsx";

type AsOfPageRequest = ParsedAsOf & { days: PublicDays };

/** Reads which day a page is asked for as it was on; null where it is asked for as it is now. */
export async function readAsOfPageRequest(searchParams: Promise<Query>): Promise<AsOfPageRequest | null> {
  const { asOf } = await searchParams;
  return hasValue(asOf) ? resolveAsOf(asOf) : null;
}

/** What `find` gives of the day that is asked for, or of now; null where there is no record of that day. */
export async function findAsOf<Found>(
  asOfRequest: AsOfPageRequest | null,
  find: (asOf: AsOf) => Promise<Found | null>,
): Promise<Found | null> {
  return asOfRequest && asOfRequest.asOf === null ? null : find(asOfRequest?.asOf ?? null);
}

type Props = {
  asOfRequest: AsOfPageRequest;
  /** The address of the page as it is now. */
  path: string;
  title: string;
  /** What was public then; null where nothing of it was. */
  children?: ReactNode;
};

/** A page as it was at the end of a day, under a banner that says so; or why there is none of that day. */
export function AsOfPage({ asOfRequest, path, title, children }: Props) {
  const { asOf, days } = asOfRequest;
  if (asOfRequest.error !== null) {
    return (
      <NoAsOfData
        status={asOfRequest.error === "not_a_day" ? 400 : 404}
        title="No data for that date"
        why={asOfErrorMessage(asOfRequest.error, asOfRequest.input, days)}
        path={path}
        days={days}
      />
    );
  }
  if (asOf === null) return null;
  if (children === null || children === undefined) {
    return (
      <NoAsOfData
        status={404}
        title={`Not published on ${writtenDate(asOf)}`}
        why="We had published nothing at this URL by the end of that day (UTC). It may have been published later or withdrawn before."
        path={path}
        days={days}
      />
    );
  }
  setAsOf(asOf);
  return (
    <>
      <AsOfBanner day={asOf} days={days} now={path} />
      {children}
      <PageFooter path={asOfPath(path, asOf)} title={title} asOf={asOf} />
    </>
  );
}

type NoAsOfDataProps = { status: 400 | 404; title: string; why: string; path: string; days: PublicDays };

function NoAsOfData({ status, title, why, path, days }: NoAsOfDataProps) {
  return (
    <>
      <meta name={RESPONSE_STATUS_META} content={`${status}`} />
      <PageTitle title={title} lead={why} />
      <p className="mt-6">
        <a href={path} className="tap font-bold">
          See this page as it is now
        </a>
      </p>
      <AsOfForm action={path} days={days} />
    </>
  );
}

/** Pages of the past are found from those of now, and are not to be found instead of them. */
export function asOfMetadata(title: string, { asOf }: ParsedAsOf, path: string): Metadata {
  return {
    title: asOf ? `${title}, as of ${writtenDate(asOf)}` : "No data for that date",
    robots: { index: false },
    alternates: { canonical: path },
  };
}
