/**
 * Calls back when the process that started us is gone, even by `kill -9`: the channel between us then closes.
 * Without such a channel (started by hand) it never does.
 */
export function whenParentIsGone(callback: () => void): void {
  if (!process.connected) return;
  process.once("disconnect", callback);
  process.channel?.unref();
}

/** What the process that started us says first. Waits for it; never settles where nothing comes. */
export function messageFromParent(): Promise<unknown> {
  return new Promise((resolve) => process.once("message", resolve));
}
