import type { Metadata } from "next";
import type { ReactNode } from "react";
import { asOfAddress } from "#components/record/address.ts";
import { AsOfBanner } from "#components/record/as-of-banner.tsx";
import { AsOfForm } from "#components/record/as-of-form.tsx";
import { showDay } from "#components/record/day-of-page.ts";
import { PageTitle } from "#components/ui/page-title.tsx";
import { findAskedDay } from "#data/public-days.ts";
import { type AskedDay, type PublicDays, refusalSentence } from "#domain/as-of.ts";
import { writtenDate } from "#domain/calendar-date.ts";
import { isGiven, type Query } from "#domain/list-query.ts";
import type { AsOf } from "#domain/public-record.ts";
import { RESPONSE_STATUS_META } from "#domain/response-status.ts";
import { PageFoot } from "./page-foot.tsx";

type AskedPast = AskedDay & { days: PublicDays };

/** Reads which day a page is asked for as it was on; null where it is asked for as it is now. */
export async function readAskedPast(searchParams: Promise<Query>): Promise<AskedPast | null> {
  const { asOf } = await searchParams;
  return isGiven(asOf) ? findAskedDay(asOf) : null;
}

/** What `find` gives of the day that is asked for, or of now; null where there is no record of that day. */
export async function findThen<Found>(
  asked: AskedPast | null,
  find: (asOf: AsOf) => Promise<Found | null>,
): Promise<Found | null> {
  return asked && asked.asOf === null ? null : find(asked?.asOf ?? null);
}

type Props = {
  asked: AskedPast;
  /** The address of the page as it is now. */
  path: string;
  title: string;
  /** What was public then; null where nothing of it was. */
  children?: ReactNode;
};

/** A page as it was at the end of a day, under a banner that says so; or why there is none of that day. */
export function PastPage({ asked, path, title, children }: Props) {
  const { asOf, days } = asked;
  if (asked.refused !== null) {
    return (
      <NoPast
        status={asked.refused === "not_a_day" ? 400 : 404}
        title="No data for that date"
        why={refusalSentence(asked.refused, asked.given, days)}
        path={path}
        days={days}
      />
    );
  }
  if (asOf === null) return null;
  if (children === null || children === undefined) {
    return (
      <NoPast
        status={404}
        title={`Not published on ${writtenDate(asOf)}`}
        why="We had published nothing at this URL by the end of that day (UTC). It may have been published later or withdrawn before."
        path={path}
        days={days}
      />
    );
  }
  showDay(asOf);
  return (
    <>
      <AsOfBanner day={asOf} days={days} now={path} />
      {children}
      <PageFoot path={asOfAddress(path, asOf)} title={title} asOf={asOf} />
    </>
  );
}

type NoPastProps = { status: 400 | 404; title: string; why: string; path: string; days: PublicDays };

function NoPast({ status, title, why, path, days }: NoPastProps) {
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
export function pastMetadata(title: string, { asOf }: AskedDay, path: string): Metadata {
  return {
    title: asOf ? `${title}, as of ${writtenDate(asOf)}` : "No data for that date",
    robots: { index: false },
    alternates: { canonical: path },
  };
}
