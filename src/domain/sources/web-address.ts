/** Addresses that lead to one and the same page, whatever has been put behind them. */

/**
 * What is put into addresses to see who passes them on or where from; it leads nowhere. Names that end in `*` begin so.
 * Sources: the documentation of the services named, and the lists that browsers remove. The packages that hold such
 * lists rewrite addresses by rules of single sites as well, or have not changed in years: this table is kept by hand,
 * by name, and only with names that no site uses for its pages.
 */
const TRACKING = [
  // Analytics: Google, Matomo, Piwik PRO, Adobe, Webtrends, Yandex.
  "utm_* _ga _gl _gac ga_source ga_medium ga_campaign gaa_* gad_* mtm_* matomo_* pk_* piwik_* hsa_* s_cid wt.mc_id wt_mc " +
    "yclid ysclid _openstat",
  // Advertising: Google, Microsoft, Meta, TikTok, X, LinkedIn, Pinterest, Reddit, Snapchat, Outbrain, Taboola.
  "gclid gclsrc dclid gbraid wbraid gad srsltid msclkid fbclid fb_action_ids fb_action_types fb_source fb_ref ttclid " +
    "twclid li_fat_id epik rdt_cid sccid obclid obOrigUrl dicbo tblci irclickid cvid oicd",
  // Newsletters: Mailchimp, HubSpot, Marketo, Klaviyo, Vero, Drip, Omeda, Dotdigital, Campaign Monitor, Eloqua, ActiveCampaign.
  "mc_cid mc_eid _hsenc _hsmi __hssc __hstc __hsfp hsCtaTracking mkt_tok _ke _kx vero_id vero_conv __s oly_anon_id " +
    "oly_enc_id dm_i cm_mmc cm_ainfo elqTrackId elqTrack elqaid elqat vgo_ee ml_subscriber ml_subscriber_hash trk_contact " +
    "trk_msg trk_module trk_sid bbeml emci emdi",
  // Buttons to pass on a page: Instagram, X, AddThis, ShareThis, AddToAny, and newsrooms' own.
  "igshid igsh ref_src ref_url __twitter_impression __tn__ mibextid share_id shareToken sharetype ns_source ns_mchannel " +
    "ns_campaign ns_linkname ns_fee cmpid cmp smid smtyp ocid ito icid ncid xtor taid mod_source sref " +
    "at_medium at_campaign at_custom* at_link* at_format at_ptr* at_bbc_team guccounter guce_referrer guce_referrer_sig spm scm",
  // The name of a page's AMP form.
  "amp amp_js_v amp_gsa usqp outputType",
]
  .join(" ")
  .toLowerCase()
  .split(" ");

const TRACKING_NAMES = new Set(TRACKING.filter((name) => !name.endsWith("*")));
const TRACKING_BEGINNINGS = TRACKING.filter((name) => name.endsWith("*")).map((name) => name.slice(0, -1));

/** What some hosts put into their addresses, and is a part of other sites' pages: by host, without its variant. */
const TRACKING_OF_HOST: Record<string, readonly string[]> = {
  "youtube.com": ["si", "feature", "ab_channel", "pp", "app", "t", "start", "list", "index", "start_radio"],
  "x.com": ["s", "t", "ref", "lang"],
  "facebook.com": ["ref", "refid", "_rdr", "_rdc", "paipv", "eav", "sfnsn", "rdid", "share_url", "locale"],
  "instagram.com": ["hl", "img_index"],
  "tiktok.com": ["_r", "_t", "is_from_webapp", "sender_device", "sender_web_id", "lang"],
  "threads.com": ["xmt", "slof", "hl"],
  "reddit.com": ["share_id", "context", "rdt"],
  "nytimes.com": ["unlocked_article_code", "referringsource", "partner", "emc", "rss", "_r"],
  "washingtonpost.com": ["itid", "pwapi_token"],
  "wsj.com": ["st", "reflink", "mod"],
  "bloomberg.com": ["sref", "leadsource", "accesstoken"],
  "open.spotify.com": ["si", "context", "nd"],
};

/** Hosts under several names. */
const SAME_HOST: Record<string, string> = {
  "twitter.com": "x.com",
  "fb.com": "facebook.com",
  "youtu.be": "youtube.com",
  "youtube-nocookie.com": "youtube.com",
  "music.youtube.com": "youtube.com",
  "threads.net": "threads.com",
  "old.reddit.com": "reddit.com",
  "new.reddit.com": "reddit.com",
  "np.reddit.com": "reddit.com",
  "fxtwitter.com": "x.com",
  "vxtwitter.com": "x.com",
  "nitter.net": "x.com",
};

/** Forms of a host for other devices; only in front of another name. */
const VARIANT = /^(?:www\d?|m|mobile|amp|touch)\.(?=[^.]+\.)/;
/** Wikipedia and others: a language before the form. */
const VARIANT_INSIDE = /^([a-z]{2,3})\.m\./;

/** Copies within copies: no archive keeps more. */
const MOST_COPIES = 3;

/** What an address comes down to: the same for addresses that differ only in what leads nowhere; null where it is none. */
export function urlKey(input: string): string | null {
  let url = URL.parse(input.trim());
  for (let copies = 0; url && copies < MOST_COPIES; copies += 1) url = originalOf(url) ?? url;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const host = hostOf(url);
  const page = pageOf(host, url);
  const own = TRACKING_OF_HOST[host] ?? [];
  const query = page.query
    .filter(([name]) => !isTracking(name.toLowerCase()) && !own.includes(name.toLowerCase()))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const port = url.port && !(url.port === "80" || url.port === "443") ? `:${url.port}` : "";
  return `${host}${port}${page.path}?${new URLSearchParams(query)}`;
}

/** The names of hosts of which one stands in every address of this page; none where it is no address. */
export function hostsOf(input: string): string[] {
  const key = urlKey(input);
  if (!key) return [];
  const host = key.split(/[/?:]/)[0] as string;
  const others = Object.keys(SAME_HOST).filter((name) => SAME_HOST[name] === host);
  return [host, ...others, `${host.replaceAll("-", "--").replaceAll(".", "-")}.cdn.ampproject.org`];
}

function isTracking(name: string): boolean {
  return TRACKING_NAMES.has(name) || TRACKING_BEGINNINGS.some((beginning) => name.startsWith(beginning));
}

function hostOf({ hostname }: URL): string {
  const host = hostname.replace(/\.$/, "").replace(VARIANT, "").replace(VARIANT_INSIDE, "$1.");
  return SAME_HOST[host] ?? host;
}

/** One path and query for a page that a site shows at several. */
function pageOf(host: string, url: URL): { path: string; query: [string, string][] } {
  const query = [...url.searchParams];
  const path = url.pathname
    .replace(/\/{2,}/g, "/")
    .replace(/^\/amp\/(?=.)/, "/")
    .replace(/(?:\.amp)?(?:\.html)?\/?$/, (end) => end.replace(".amp", "").replace("/", ""))
    .replace(/\/(?:index\.(?:html?|php)|amp)?\/?$/, "");
  if (url.hostname.endsWith("youtu.be")) return { path: "/watch", query: [["v", path.slice(1)]] };
  const post = host === "x.com" ? /^\/[^/]+(?:\/web)?\/status(?:es)?\/(\d+)/.exec(path)?.[1] : undefined;
  if (post) return { path: `/i/status/${post}`, query };
  if (host !== "youtube.com") return { path, query };
  const video = /^\/(?:embed|shorts|live|v)\/([\w-]+)/.exec(path)?.[1];
  return video ? { path: "/watch", query: [["v", video]] } : { path, query };
}

const ARCHIVE_TODAY = /^(?:www\.)?archive\.(?:ph|today|is|li|vn|fo|md)$/;

/** The page that an archive's address names; null where it names none, or is no archive's. */
function originalOf(url: URL): URL | null {
  const { hostname: host } = url;
  const rest = url.pathname + url.search;
  if (/^(?:web|wayback)\.archive\.org$/.test(host))
    return asAddress(/^\/(?:web|save)\/(?:[\w*]{1,30}\/)?(.+)$/.exec(rest)?.[1]);
  if (ARCHIVE_TODAY.test(host))
    return asAddress(/^\/(?:o\/\w+\/|\d[\d.-]{3,20}\/|newest\/|oldest\/|timegate\/)?(https?:\/.+)$/.exec(rest)?.[1]);
  if (host === "perma.cc" || host === "ghostarchive.org") return asAddress(url.searchParams.get("url") ?? within(rest));
  if (
    host.endsWith(".cdn.ampproject.org") ||
    (/^(?:www\.)?google\.com$/.test(host) && url.pathname.startsWith("/amp/"))
  ) {
    const page = /^\/(?:[acvwi]\/|amp\/)(s\/)?(.+)$/.exec(rest);
    return page ? asAddress(`${page[1] ? "https" : "http"}://${page[2]}`) : null;
  }
  return null;
}

/** The address that begins within a path. */
function within(path: string): string | undefined {
  const at = path.search(/https?:\//);
  return at === -1 ? undefined : path.slice(at);
}

/** An address that stands within another: its two slashes are often one there. */
function asAddress(written: string | undefined): URL | null {
  if (!written) return null;
  const decoded = /^https?%3a/i.test(written) ? URL.parse(`http://a/?u=${written}`)?.searchParams.get("u") : written;
  const whole = /^https?:/i.test(decoded ?? "")
    ? (decoded ?? "").replace(/^(https?):\/{0,2}/i, "$1://")
    : `http://${decoded}`;
  const url = URL.parse(whole);
  return url?.hostname.includes(".") ? url : null;
}

/** Whether two addresses lead to the same page. */
export function isSamePage(a: string, b: string): boolean {
  const key = urlKey(a);
  return key !== null && key === urlKey(b);
}
