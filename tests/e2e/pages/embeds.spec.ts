/** The record on other sites: in frames, by oEmbed, and as pictures where an address is shared. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { verdictLabel } from "#domain/wording/verdict-wording.ts";

const COMPARISON = "/comparisons/casey-2024-03-fox-spox/s280-114.2015";

test("only embeds may be framed", async ({ request }) => {
  for (const path of [`/embed${COMPARISON}`, "/embed/senators/jon-tester", "/embed/senators/nobody"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toContain("frame-ancestors *");
    expect(headers["x-frame-options"], path).toBeUndefined();
  }
  for (const path of ["/", "/senators/jon-tester", "/admin/sign-in", "/embedded", "/oembed", "/no-such-page"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers["x-frame-options"], path).toBe("DENY");
  }
});

test("a page of another site shows a comparison by the two lines, as high as what is in it", async ({
  page,
  baseURL,
}) => {
  const found = await page.request.get(`/oembed?url=${encodeURIComponent(`${baseURL}${COMPARISON}`)}`);
  const { html, title } = await found.json();
  expect(title).toBe("Bob Casey: said March 2024, voted October 20, 2015");
  const host = createServer((_request, response) => {
    response.setHeader("content-type", "text/html").end(`<!doctype html><title>A newspaper</title>${html}`);
  }).listen(0, "127.0.0.1");
  await once(host, "listening");
  try {
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(frame.getByText(verdictLabel("conflicts", true))).toBeVisible();
    await expect(frame.getByText(/^As of \w+\.? \d+, \d{4}/)).toContainText("statement version 1, method 1.0");
    await expect(frame.getByRole("link", { name: "Full record and sources" })).toHaveAttribute("target", "_blank");
    await expect(frame.getByRole("navigation")).toHaveCount(0);
    // Complete without the framework: one script, our own.
    await expect(frame.locator("script[src]")).toHaveCount(1);
    await expect
      .poll(async () => Number(await page.locator("iframe").getAttribute("height")))
      .toBe(Math.ceil(await frame.locator("body").evaluate((body) => body.getBoundingClientRect().height)));
  } finally {
    host.close();
  }
});

test("pages tell programs of their embed, their picture and how to cite them", async ({ page, request }) => {
  await page.goto(COMPARISON);
  const json = page.locator('link[type="application/json+oembed"]');
  const found = await request.get((await json.getAttribute("href")) ?? "");
  expect((await found.json()).html).toContain(`/embed${COMPARISON}"`);
  const xml = await request.get((await page.locator('link[type="text/xml+oembed"]').getAttribute("href")) ?? "");
  expect(xml.headers()["content-type"]).toBe("text/xml; charset=utf-8");
  await expect(page.locator('meta[name="citation_title"]')).toHaveAttribute("content", /^Bob Casey: said March 2024/);
  await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute("content", /“.*Context: .*As of/);
  const image = (await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "";
  const rendered = await request.get(image);
  expect(rendered.headers()["content-type"]).toBe("image/png");
  const again = await request.get(image, { headers: { "if-none-match": rendered.headers()["etag"] ?? "" } });
  expect(again.status()).toBe(304);
  const box = page.getByLabel("Copy these two lines of code");
  await page.getByText("Show this on your own site").click();
  await expect(box).toHaveValue(/<iframe src=".*\n<script async/);
});

test("what is not there, or asked for wrongly, is said plainly", async ({ request, baseURL }) => {
  const unknownSenator = await request.get("/embed/senators/nobody");
  expect(unknownSenator.status()).toBe(404);
  expect(await unknownSenator.text()).toContain("Page not found");
  const statusOf = async (query: string) => (await request.get(`/oembed?${query}`)).status();
  const senator = encodeURIComponent(`${baseURL}/senators/jon-tester`);
  expect(await statusOf(`url=${senator}`)).toBe(200);
  expect(await statusOf(`url=${senator}&format=yaml`)).toBe(501);
  expect(await statusOf("url=nothing")).toBe(400);
  expect(await statusOf(`url=${senator}&maxwidth=-1`)).toBe(400);
  expect(await statusOf(`url=${encodeURIComponent(`${baseURL}/senators/nobody`)}`)).toBe(404);
  expect(await statusOf(`url=${encodeURIComponent("https://example.org/senators/jon-tester")}`)).toBe(404);
  for (const image of ["/images/senators/nobody", "/images/comparisons/a/b", "/images/roll-calls/s1-1.1789"])
    expect((await request.get(image)).status(), image).toBe(404);
});
