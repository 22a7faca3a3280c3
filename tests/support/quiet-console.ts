import { afterEach, beforeEach, expect, vi } from "vitest";

// A warning that no test asked for is a fault that nobody has looked at yet. A test that expects one
// spies on the console itself.
beforeEach(() => {
  for (const method of ["error", "warn"] as const) {
    const spy = vi.spyOn(console, method);
    unexpected.set(method, spy.mock.calls);
  }
});

const unexpected = new Map<string, unknown[][]>();

afterEach(() => {
  for (const [method, calls] of unexpected) expect(calls, `console.${method} was called`).toEqual([]);
  vi.restoreAllMocks();
});
