/** Any script but the files of our own, and data that no browser runs. */
const SCRIPT =
  /<script(?![^>]*\bsrc="\/(?!_next\/|\/))(?![^>]*\btype="application\/(?:ld\+)?json")[^>]*>[\s\S]*?<\/script>/g;
const SCRIPT_AHEAD = /<link\b(?=[^>]*\bas="script")[^>]*>/g;

/** The place of a part that came after the rest, for a script to put it there. */
const AWAITED = '<template id="B:';

/**
 * Removes Next's scripts from a page, and all that is inline. A public page is complete as HTML and has nothing to
 * hydrate; Next would send every word of it a second time, as data. Null where a part came after the rest: no script
 * would put it in its place.
 */
export function stripNextScripts(html: string): string | null {
  return html.includes(AWAITED) ? null : html.replaceAll(SCRIPT, "").replaceAll(SCRIPT_AHEAD, "");
}
