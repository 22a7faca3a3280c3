/** What the names of the cookies of the editors' room begin with, behind the marks that browsers ask for. */
export const COOKIE_PREFIX = "said-and-voted";

/** Whether a request says that it is of a session. Whether it is, the room finds out. */
export function bearsSession({ cookie = "" }: { cookie?: string }): boolean {
  return cookie.includes(`${COOKIE_PREFIX}.session_token=`);
}
