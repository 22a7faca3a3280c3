/** The attack that nginx once stored a page for a year by: after a retraction every reader gets the page as it is now. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { fictionalEditor } from "../support/fictional-editor.ts";
import { fictionalPeopleOnSite } from "../support/room.ts";
import { startShippedNginx } from "../support/shipped-nginx.ts";

const NGINX = process.env.TEST_NGINX ?? "";
const STATEMENT = "example-attacked";
const PAGE = `/statements/${STATEMENT}`;
const WORD = "okapi";
const ENCODINGS = ["identity", "gzip", "br"];
const ATTACKS: Record<string, string>[] = [
  { RSC: "" },
  { "Next-Action": "" },
  { RSC: "", "Next-Action": "" },
  { RSC: "1" },
  { RSC: "1", "Next-Router-Prefetch": "1" },
  { RSC: "", "X-Edge-Time": "9999999999.500" },
  { "Cache-Control": "s-maxage=31536000" },
  { "X-Accel-Expires": "31536000" },
];

test("a retracted statement is nobody's page any more, whatever was asked for before it was retracted", async ({
  request,
  baseURL,
}) => {
  test.skip(!NGINX, "nginx is not installed");
  test.setTimeout(240_000);
  await fictionalPeopleOnSite();
  const { connect } = await import("#data/connect.ts");
  const { recordKind } = await import("#data/record-kinds.ts");
  const { retractRecord } = await import("#data/record-life.ts");
  const { FICTIONAL, publishedRecord } = await import("../support/fictional-kinds.ts");
  const client = connect(process.env.TEST_SITE_DATABASE ?? "");
  const reviewer = fictionalEditor("reviewer");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "attack-"));
  const nginx = await startShippedNginx(folder, [baseURL ?? ""], { program: NGINX });
  try {
    const basedOn = await publishedRecord(
      client,
      "statement",
      FICTIONAL.statement(STATEMENT, WORD),
      fictionalEditor("editor"),
      reviewer,
    );
    const ask = (headers: Record<string, string> = {}) => request.get(nginx.address + PAGE, { headers });
    await expect.poll(async () => (await ask()).status()).toBe(200);
    for (const encoding of ENCODINGS)
      for (const headers of ATTACKS) {
        const answer = await ask({ ...headers, "Accept-Encoding": encoding });
        expect(answer.status()).toBe(200);
        expect(answer.headers()["cache-control"]).toBe("public, max-age=0, s-maxage=1, stale-if-error=86400");
        expect(await answer.text()).toContain(WORD);
      }
    const step = { recordId: STATEMENT, basedOn, reason: "It was made up." };
    await client.$transaction((tx) => retractRecord(recordKind("statement"), reviewer, tx, step));
    const begun = performance.now();
    // Asked all the while, so that nginx has had every chance to store what is not true any more.
    await expect.poll(async () => (await ask()).text(), { intervals: [20] }).not.toContain(WORD);
    expect(performance.now() - begun, "an edit is seen within a second, and the time it takes to ask").toBeLessThan(
      2500,
    );
    for (const encoding of ENCODINGS)
      for (const headers of [{}, ...ATTACKS]) {
        const asked = { ...headers, "Accept-Encoding": encoding };
        const text = await (await ask(asked)).text();
        expect(text, JSON.stringify(asked)).not.toContain(WORD);
        expect(text, JSON.stringify(asked)).toContain("It was made up.");
      }
  } finally {
    await nginx.stop();
    await client.$disconnect();
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
