import { expect, test } from "vitest";
import { browserName } from "#app/admin/account/browser-name.ts";

test("a browser is named as its owner knows it", () => {
  const firefox = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0";
  const phone =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";
  expect(browserName(firefox)).toBe("Firefox on macOS");
  expect(browserName(phone)).toBe("Safari on iOS");
});

test("what says nothing of itself has no name", () => {
  for (const userAgent of [null, "", " ", "curl/8.5", "<script>alert(1)</script>"])
    expect(browserName(userAgent)).toBeNull();
});
