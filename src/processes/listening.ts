import ipaddr from "ipaddr.js";

/** Says what listening on this address means without TLS in front; null where that is no danger. */
export function exposureWarning(host: string, siteUrl: string): string | null {
  if (isLoopback(host) || siteUrl.startsWith("https:")) return null;
  return (
    `Listening on ${host} without TLS: everybody on the way can read and change what is sent, passwords included; ` +
    "put a proxy with TLS in front and set SITE_URL to its https address, or leave HOST unset."
  );
}

/** Names the address under which this machine reaches a server of its own that listens on `host`. */
export function reachableHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (!ipaddr.IPv6.isValid(host)) return host;
  return ipaddr.parse(host).range() === "unspecified" ? "[::1]" : `[${host}]`;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || ipaddr.process(host).range() === "loopback";
}
