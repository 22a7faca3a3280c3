import Bowser from "bowser";

/** What a browser calls itself, in words an editor knows it by: “Firefox on macOS”. Null where it does not say. */
export function browserName(userAgent: string | null): string | null {
  if (!userAgent) return null;
  const { browser, os } = Bowser.parse(userAgent);
  if (!browser.name) return null;
  return os.name ? `${browser.name} on ${os.name}` : browser.name;
}
