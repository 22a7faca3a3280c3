import { expect, test } from "vitest";
import { contentSecurityPolicy } from "#server/http/content-security.ts";

test("a frame of another site is for embeds alone, and nothing inline runs without a nonce", () => {
  expect(contentSecurityPolicy([])).toContain("frame-ancestors 'none'");
  expect(contentSecurityPolicy([], { framed: true })).toContain("frame-ancestors *");
  expect(contentSecurityPolicy([])).toContain("script-src 'self';");
  expect(contentSecurityPolicy([])).not.toContain("unsafe");
});
