/** Any script but our own that tells how high a frame is, and data that no browser runs. */
const SCRIPT = /<script(?![^>]*\bsrc="\/embed\/)(?![^>]*\btype="application\/(?:ld\+)?json")[^>]*>[\s\S]*?<\/script>/g;
const SCRIPT_AHEAD = /<link\b(?=[^>]*\bas="script")[^>]*>/g;

/**
 * An embed without the framework's scripts. It is complete as HTML and has nothing to bring to life, and it is loaded
 * in pages of others, where each kilobyte and each line in the console is somebody else's.
 */
export function withoutFramework(html: string): string {
  // Of an address that leads to nothing the framework sends scripts alone, which write the words in the browser.
  if (html.includes('id="__next_error__"')) return NOTHING_THERE;
  return html.replaceAll(SCRIPT, "").replaceAll(SCRIPT_AHEAD, "");
}

const NOTHING_THERE =
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>Nothing here · Said &amp; Voted</title></head><body><main><h1>Nothing in this record has this address</h1><p>It may be misspelt, or cut short. <a href="/" target="_blank" rel="noopener">Said &amp; Voted</a></p></main></body></html>';
