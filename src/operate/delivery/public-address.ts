import ipaddr from "ipaddr.js";

/**
 * Whether a number of the network may be connected to: one that everybody on the internet can reach. Private, local,
 * shared and reserved ones are not, nor what wraps another number: mapped, translated or tunnelled.
 */
export function isPublicAddress(number: string): boolean {
  try {
    const address = ipaddr.parse(number);
    if (address.range() !== "unicast") return false;
    // Of the newer kind only what has been given out so far.
    return address.kind() === "ipv4" || ((address.toByteArray()[0] as number) & 0xe0) === 0x20;
  } catch {
    return false;
  }
}
