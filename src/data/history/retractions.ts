import "server-only";
import type { Retraction } from "#domain/history/retraction.ts";
import { calendarDay, partialDay } from "../database/calendar-days.ts";
import { database } from "../database/client.ts";

/** A statement that was once published and is retracted; null where there is none. What was never published is not named. */
export async function findRetraction(statementId: string): Promise<Retraction | null> {
  const [row, revisions] = await Promise.all([
    database().statement.findUnique({
      where: { statementId, status: "retracted" },
      select: {
        saidOn: true,
        saidOnPrecision: true,
        person: { select: { slug: true, name: true } },
        voice: { select: { slug: true, name: true } },
      },
    }),
    database().revision.findMany({
      where: { revised: "statement", recordId: statementId },
      orderBy: { version: "desc" },
      select: { at: true, reason: true, snapshot: true },
    }),
  ]);
  const speaker = speakerOf(row);
  const [last, ...earlier] = revisions;
  if (!row || !speaker || !last || !earlier.some(wasPublished)) return null;
  return {
    statementId,
    speaker,
    saidOn: partialDay(row.saidOn, row.saidOnPrecision),
    retractedOn: calendarDay(last.at),
    reason: last.reason,
  };
}

type Named = { slug: string; name: string };

function speakerOf(row: { person: Named | null; voice: Named | null } | null): Retraction["speaker"] | null {
  if (row?.person) return { kind: "senator", ...row.person };
  return row?.voice ? { kind: "voice", ...row.voice } : null;
}

function wasPublished({ snapshot }: { snapshot: unknown }): boolean {
  return (snapshot as { status?: unknown } | null)?.status === "published";
}
