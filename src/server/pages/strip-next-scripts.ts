/** Files of our own. */
const OUR_SCRIPT = /\bsrc="\/(?!_next\/|\/)/;
/** Data that no browser runs. */
const DATA = /\btype="application\/(?:ld\+)?json"/;

/** The place of a part that came after the rest, for a script to put it there. */
const AWAITED = '<template id="B:';

/**
 * Removes Next's scripts from a page, and all that is inline. A public page is complete as HTML and has nothing to
 * hydrate; Next would send every word of it a second time, as data. Null where a part came after the rest: no script
 * would put it in its place.
 */
export function stripNextScripts(html: string): string | null {
  if (html.includes(AWAITED)) return null;
  const withoutScripts = withoutElements(
    html,
    "<script",
    "</script>",
    (tag) => !OUR_SCRIPT.test(tag) && !DATA.test(tag),
  );
  return withoutElements(withoutScripts, "<link", "", (tag) => tag.includes(' as="script"'));
}

/** Drops each element that begins with `start`, through `end` after its tag, where `isDropped` says so of the tag. */
function withoutElements(html: string, start: string, end: string, isDropped: (tag: string) => boolean): string {
  const parts: string[] = [];
  let at = 0;
  for (let found = html.indexOf(start); found >= 0; found = html.indexOf(start, at)) {
    const tagEnd = html.indexOf(">", found);
    const closing = tagEnd < 0 ? -1 : html.indexOf(end, tagEnd + 1);
    if (closing < 0) break;
    const after = closing + end.length;
    parts.push(html.slice(at, isDropped(html.slice(found, tagEnd + 1)) ? found : after));
    at = after;
  }
  return parts.join("") + html.slice(at);
}
