import { whenParentIsGone } from "./parent.ts";

/**
 * Aborts at the first Ctrl-C, at SIGTERM, when the terminal closes, and when the process that started us is gone.
 * Further signals change nothing: stopping in order is already the quickest way out.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => controller.abort());
  whenParentIsGone(() => controller.abort());
  return controller.signal;
}
