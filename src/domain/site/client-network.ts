/** Who sends a request, as far as limits need to know: a network, never a person. */

/** What is counted together where the address of the sender is not known. */
export const UNKNOWN_CLIENT = "unknown";

/**
 * The network that a request comes from: one IPv4 address, or the first half (/64) of an IPv6 address, which one
 * household can choose freely within. `forwardedFor` is the header to which each server on the way adds the address
 * that it was called from; what stands left of the last `1 + trustedProxies` entries may be invented.
 */
export function clientNetwork(forwardedFor: string | null, trustedProxies = 0): string {
  const entries = (forwardedFor ?? "").split(",").map((entry) => entry.trim());
  const entry = entries.at(-1 - trustedProxies) ?? entries[0] ?? "";
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(entry)?.[1];
  const ip = bracketed ?? entry.replace(/^([\d.]+):\d+$/, "$1");
  if (isIpv4(ip)) return ip;
  const groups = ipv6Groups(ip.split("%", 1)[0] ?? "");
  if (!groups) return UNKNOWN_CLIENT;
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (mapped) return [groups[6], groups[7]].flatMap((group = 0) => [group >> 8, group & 255]).join(".");
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(":")}::/64`;
}

function isIpv4(ip: string): boolean {
  const parts = ip.split(".");
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
}

/** The eight groups of an IPv6 address; null where it is none. The URL parser knows every way of writing one. */
function ipv6Groups(ip: string): number[] | null {
  if (!/^[0-9a-f:.]+$/i.test(ip) || !URL.canParse(`http://[${ip}]/`)) return null;
  const short = new URL(`http://[${ip}]/`).hostname.slice(1, -1);
  const [head = "", tail] = short.split("::");
  const numbers = (part: string) => (part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16)));
  const [first, last] = [numbers(head), tail === undefined ? [] : numbers(tail)];
  return [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last];
}
