/** Links to drafts: signed, for one record, listed, and over after a week, when they are revoked, or with their maker's account. */
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { commandLineEditor } from "#auth/command-line.ts";
import { previewLinkId, previewUrl } from "#auth/preview-link.ts";
import { database } from "#data/database/client.ts";
import { disableEditor, enableEditor } from "#data/editors/save-editor.ts";
import { createPreviewLink, findPreviewLink, listPreviewLinks, revokePreviewLink } from "#data/record/preview-links.ts";
import { saveRecord } from "#data/record/record-lifecycle.ts";
import { recordTypeDefinition } from "#data/record/record-types.ts";
import type { Editor } from "#domain/editors/editor.ts";
import { invite } from "../support/auth/account.ts";
import { fictionalEditor } from "../support/fictional/fictional-editor.ts";
import { FICTIONAL, freshId } from "../support/fictional/fictional-record-types.ts";

const DAY = 86_400_000;
const tokenOf = (url: string) => url.split("/preview/")[1] ?? "";

let maker: Editor;
let recordId: string;

beforeAll(async () => {
  await invite("administrator");
  maker = fictionalEditor("editor", (await invite("editor")).editorId);
  const record = FICTIONAL.event(await freshId(database(), "event"), "zebra");
  await database().$transaction((tx) =>
    saveRecord(recordTypeDefinition("event"), maker, tx, { record, basedOn: null, reason: "a test" }),
  );
  recordId = record.eventId as string;
});

const make = (by = maker, now?: Date) =>
  database().$transaction((tx) => createPreviewLink(by, tx, { kind: "event", recordId }, now));
const revoke = (by: Editor, linkId: string) => database().$transaction((tx) => revokePreviewLink(by, tx, linkId));

test("a link leads to its record for a week, and not a moment longer", async () => {
  const now = new Date();
  const { linkId, until } = await make(maker, now);
  expect(Date.parse(until)).toBe(now.getTime() + 7 * DAY);
  expect(previewLinkId(tokenOf(previewUrl(linkId)))).toBe(linkId);
  const at = (time: number) => findPreviewLink(linkId, new Date(time));
  expect(await at(now.getTime() + 7 * DAY - 1)).toMatchObject({ kind: "event", recordId, until });
  expect(await at(now.getTime() + 7 * DAY)).toBeNull();
});

test("no other token leads anywhere: one sign changed, a piece added, anything at all", () => {
  const token = tokenOf(previewUrl("00000000-0000-4000-8000-000000000000"));
  expect(previewLinkId(token)).not.toBeNull();
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom("A", "z", "0", "-", ".", " "), (place, sign) => {
      fc.pre(token[place] !== sign);
      expect(previewLinkId(token.slice(0, place) + sign + token.slice(place + 1))).toBeNull();
    }),
  );
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => previewLinkId(text) === null));
  expect(previewLinkId(`${token}.x`)).toBeNull();
});

test("what lies in the database is no address", async () => {
  const { linkId } = await make();
  const rows = JSON.stringify(await database().previewLink.findMany());
  expect(rows).not.toContain(tokenOf(previewUrl(linkId)).split(".")[1]);
  expect(previewLinkId(linkId)).toBeNull();
});

test("a link is listed with its record and to its maker, and is revoked by its maker or a reviewer, once", async () => {
  await database().previewLink.deleteMany();
  const [one, other] = [await make(), await make()];
  const listed = await listPreviewLinks({ kind: "event", recordId });
  expect(listed.map(({ linkId }) => linkId).toSorted()).toEqual([one.linkId, other.linkId].toSorted());
  expect(await listPreviewLinks({ madeBy: maker.id })).toHaveLength(2);
  expect(await listPreviewLinks({ madeBy: "somebody-else" })).toEqual([]);
  await expect(revoke(fictionalEditor("editor", "another-editor"), one.linkId)).rejects.toThrow("Only the editor who");
  await revoke(maker, one.linkId);
  await revoke(fictionalEditor("reviewer", "a-reviewer"), other.linkId);
  expect(await findPreviewLink(one.linkId)).toBeNull();
  expect(await listPreviewLinks({ kind: "event", recordId })).toEqual([]);
  await expect(revoke(maker, one.linkId)).rejects.toThrow("no longer works");
  const entries = await database().auditEntry.findMany({ where: { action: "revoked a preview link" } });
  expect(entries.map(({ editorId }) => editorId).toSorted()).toEqual(["a-reviewer", maker.id].toSorted());
});

test("a link ends with its maker's account, and does not come back with it", async () => {
  const { linkId } = await make();
  await database().$transaction((tx) => disableEditor(commandLineEditor, tx, maker.id));
  expect(await findPreviewLink(linkId)).toBeNull();
  await expect(make()).rejects.toThrow("no longer has access");
  await database().$transaction((tx) => enableEditor(commandLineEditor, tx, maker.id));
  expect(await findPreviewLink(linkId)).toBeNull();
});
