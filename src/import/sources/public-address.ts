import ipaddr from "ipaddr.js";
import { SourceRejected } from "./source-rejected.ts";

/** Ends of names that lead nowhere outside of one network (RFC 6761, 6762, 7686, 8375, ICANN's .internal). */
const INSIDE = /(^|\.)(localhost|local|internal|intranet|home\.arpa|lan|corp|home|onion|test|invalid|example)$/i;

/**
 * The address as it may be asked for: https, the usual port, a name with a dot that can lead outside, nobody's
 * password in it. @throws SourceRejected with what is wrong.
 */
export function allowedUrl(sourceUrl: string, ports: readonly string[] = [""]): URL {
  const url = URL.parse(sourceUrl.trim());
  if (!url) throw new SourceRejected("This is no web address.");
  if (url.protocol !== "https:") throw new SourceRejected("Only addresses that begin with https:// are fetched.");
  if (url.username || url.password)
    throw new SourceRejected("An address with a name or password in it is not fetched.");
  if (!ports.includes(url.port)) throw new SourceRejected("Only the usual port of https is asked.");
  const host = url.hostname.replace(/\.$/, "");
  // A number is no name: what it leads to cannot be told from what it seems.
  if (host.startsWith("[") || /^[\d.]+$/.test(host))
    throw new SourceRejected("An address needs the name of a site, not a number.");
  if (!host.includes(".") || INSIDE.test(host)) throw new SourceRejected(`${host} is not a name of the public web.`);
  return url;
}

/**
 * Whether a number of the network may be connected to: one that everybody on the internet can reach. Private, local,
 * shared and reserved ones are not, nor what wraps another number: mapped, translated or tunneled.
 */
export function isPublicIp(number: string): boolean {
  try {
    const sourceUrl = ipaddr.parse(number);
    if (sourceUrl.range() !== "unicast") return false;
    // Of the newer kind only what has been given out so far.
    return sourceUrl.kind() === "ipv4" || ((sourceUrl.toByteArray()[0] as number) & 0xe0) === 0x20;
  } catch {
    return false;
  }
}
