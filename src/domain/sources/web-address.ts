/** Addresses that lead to one and the same page, whatever has been put behind them. */

/** What is put into addresses to see who passes them on; it leads nowhere. */
const TRACKING = /^(utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|mc_cid|mc_eid|igshid|ref_src|cmpid|smid|smtyp|ocid)$/i;

/** What an address comes down to: the same for addresses that differ only in what leads nowhere; null where it is none. */
export function urlKey(input: string): string | null {
  const url = URL.parse(input.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const host = url.hostname.replace(/^(www|m|amp)\./, "");
  const path = url.pathname.replace(/\/(index\.html?|amp)?\/?$/, "");
  return `${host}${url.port && `:${url.port}`}${path}?${new URLSearchParams(query)}`;
}

/** Whether two addresses lead to the same page. */
export function isSamePage(a: string, b: string): boolean {
  const key = urlKey(a);
  return key !== null && key === urlKey(b);
}
