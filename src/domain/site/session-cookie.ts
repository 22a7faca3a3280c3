/** What the names of the cookies of the admin pages begin with, behind the marks that browsers ask for. */
export const COOKIE_PREFIX = "said-and-voted";

/** The cookie of a session, as Better Auth names it; browsers take the one with the mark over https alone. */
const NAMES = [`${COOKIE_PREFIX}.session_token`, `__Secure-${COOKIE_PREFIX}.session_token`];

/** Longer is no cookie of ours. */
const LONGEST = 512;

/** What a request says of its session, as it was signed: the token and the signature; null where it says nothing. */
export function sessionCookie(cookie: string | undefined): { token: string; signature: string } | null {
  const sent = cookie?.split(";").map((each) => each.trim());
  const value = sent?.find((each) => NAMES.some((name) => each.startsWith(`${name}=`)))?.split("=", 2)[1] ?? "";
  const signed = value.length <= LONGEST ? decoded(value) : null;
  const dot = signed ? signed.lastIndexOf(".") : -1;
  return signed && dot > 0 ? { token: signed.slice(0, dot), signature: signed.slice(dot + 1) } : null;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
