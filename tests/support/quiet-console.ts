import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

// A warning that no test asked for is a fault that nobody has looked at yet. A test that asks for one looks at it
// and then says so: vi.mocked(console.warn).mockClear().

let spies: MockInstance[] = [];

beforeEach(() => {
  spies = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
});

afterEach(() => {
  const unexpected = spies.flatMap((spy) => spy.mock.calls);
  for (const spy of spies) spy.mockRestore();
  expect(unexpected, "nothing was to be said on the console").toEqual([]);
});
