/** Any script but the files of our own, and data that no browser runs. */
const SCRIPT =
  /<script(?![^>]*\bsrc="\/(?!_next\/|\/))(?![^>]*\btype="application\/(?:ld\+)?json")[^>]*>[\s\S]*?<\/script>/g;
const SCRIPT_AHEAD = /<link\b(?=[^>]*\bas="script")[^>]*>/g;

/** The place of a part that came after the rest, for a script to put it there. */
const AWAITED = '<template id="B:';

/**
 * A page without the framework's scripts, and without all that is inline. What everybody gets alike is complete as
 * HTML and has nothing to bring to life; the framework would send every word of it a second time, as data.
 * Null where a part came after the rest: nothing would put it in its place.
 */
export function withoutFramework(html: string): string | null {
  return html.includes(AWAITED) ? null : html.replaceAll(SCRIPT, "").replaceAll(SCRIPT_AHEAD, "");
}

/** What an embed says of an address that leads to nothing. */
export const NOTHING_TO_EMBED =
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>Nothing here · Said &amp; Voted</title></head><body><main><h1>Nothing in this record has this address</h1><p>It may be misspelt, or cut short. <a href="/" target="_blank" rel="noopener">Said &amp; Voted</a></p></main></body></html>';
