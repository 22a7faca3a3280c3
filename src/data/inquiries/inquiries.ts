import "server-only";
import type { InquiryRecord } from "#domain/inquiries/inquiry-record.ts";
import type { AsOf } from "#domain/record/public-record.ts";
import { database } from "../database/client.ts";
import { publicRecord } from "../record/public-record.ts";
import { inquiryInclude, toInquiry } from "./inquiry-rows.ts";

/** Every published inquiry, newest first. */
export async function listInquiries(asOf: AsOf = null): Promise<InquiryRecord[]> {
  return (await publicRecord(asOf)).inquiries;
}

/** One published inquiry; null where there is none. */
export async function findInquiry(inquiryId: string, asOf: AsOf = null): Promise<InquiryRecord | null> {
  return (await listInquiries(asOf)).find((inquiry) => inquiry.inquiryId === inquiryId) ?? null;
}

/** One inquiry of any status, as readers would see it. Never for readers. */
export async function findInquiryForEditing(inquiryId: string): Promise<InquiryRecord | null> {
  const row = await database().inquiry.findUnique({ where: { inquiryId }, include: inquiryInclude });
  return row && toInquiry(row);
}
