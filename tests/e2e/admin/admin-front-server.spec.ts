/** The attack that nginx once stored a page for a year by: after a retraction every reader gets the page as it is now. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { fictionalPeopleOnSite } from "../../support/auth/admin.ts";
import { fictionalEditor } from "../../support/fictional/fictional-editor.ts";
import { startShippedNginx } from "../../support/server/shipped-nginx.ts";

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
  { RSC: "", "X-Proxy-Time": "9999999999.500" },
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
  const { connect } = await import("#data/database/connect.ts");
  const { recordTypeDefinition } = await import("#data/record/record-types.ts");
  const { retractRecord } = await import("#data/record/record-lifecycle.ts");
  const { FICTIONAL, publishedRecord } = await import("../../support/fictional/fictional-record-types.ts");
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
    const ask = (headers: Record<string, string> = {}) => request.get(nginx.baseUrl + PAGE, { headers });
    await expect.poll(async () => (await ask()).status()).toBe(200);
    for (const encoding of ENCODINGS)
      for (const headers of ATTACKS) {
        const response = await ask({ ...headers, "Accept-Encoding": encoding });
        expect(response.status()).toBe(200);
        expect(response.headers()["cache-control"]).toBe("public, max-age=0, s-maxage=1, stale-if-error=86400");
        expect(await response.text()).toContain(WORD);
      }
    const step = { recordId: STATEMENT, basedOn, reason: "It was made up." };
    await client.$transaction((tx) => retractRecord(recordTypeDefinition("statement"), reviewer, tx, step));
    const begun = performance.now();
    // Asked all the while, so that nginx has had every chance to store what is not true any more.
    await expect.poll(async () => (await ask()).text(), { intervals: [20] }).not.toContain(WORD);
    expect(performance.now() - begun, "an edit is seen within a second, and the time it takes to ask").toBeLessThan(
      2500,
    );
    for (const encoding of ENCODINGS)
      for (const headers of [{}, ...ATTACKS]) {
        const requestHeaders = { ...headers, "Accept-Encoding": encoding };
        const text = await (await ask(requestHeaders)).text();
        expect(text, JSON.stringify(requestHeaders)).not.toContain(WORD);
        expect(text, JSON.stringify(requestHeaders)).toContain("It was made up.");
      }
  } finally {
    await nginx.stop();
    await client.$disconnect();
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
