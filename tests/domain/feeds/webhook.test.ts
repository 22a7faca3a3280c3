import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { secondsToWait, webhookSchema } from "#domain/feeds/webhook.ts";

describe("an address that may be added", () => {
  const errorsOf = (url: string) =>
    webhookSchema.safeParse({ name: "The Example", url }).error?.issues.map(({ message }) => message) ?? [];

  test.each(["https://newsroom.example.org/hook?x=1", "https://newsroom.example.org:8443/"])("%s", (url) => {
    expect(errorsOf(url)).toEqual([]);
  });

  test.each([
    ["http://newsroom.example.org/", "begins with https"],
    ["nothing", "begins with https"],
    ["https://name:word@newsroom.example.org/", "Leave names and passwords out"],
    ["https://newsroom.example.org:22/", "Only the ports 443 and 8443"],
    ["https://127.0.0.1/", "not a number"],
    ["https://[::1]/", "not a number"],
    ["https://2130706433/", "not a number"],
    ["https://localhost/", "not a number"],
  ])("%s is refused", (url, why) => {
    expect(errorsOf(url).join()).toContain(why);
  });
});

test("each wait is longer than the one before, whatever chance says, and the last failure is the end", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.float({ min: 0, max: 1, noNaN: true }), (failed, chance) => {
      const [now, next] = [secondsToWait(failed, 1 - chance), secondsToWait(failed + 1, 1 - chance)];
      expect(next as number).toBeGreaterThan(now as number);
      expect(now as number).toBeGreaterThanOrEqual(4);
    }),
  );
  expect(secondsToWait(11, 0.5)).toBeNull();
  const days =
    Array.from({ length: 10 }, (_, index) => secondsToWait(index + 1, 0.5) ?? 0).reduce((a, b) => a + b) / 86_400;
  expect(days).toBeGreaterThan(3);
  expect(days).toBeLessThan(3.5);
});
