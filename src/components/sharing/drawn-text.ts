/**
 * Text as it can be drawn with the fonts that are here: Latin letters and the usual marks. What they have no sign for
 * becomes “[…]”, once for each run, so that a reader sees that something is missing; marks that turn the direction of
 * writing are left out, because they would shuffle what stands around them.
 */
export function drawableText(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\s]+/gu, (run) => (/\s/u.test(run) ? " " : ""))
    .replaceAll(/[^\u0020-\u024F\u2010-\u2015\u2018-\u201F\u2020-\u2022\u2026\u2032\u2033\u20AC\u2122]+/gu, "[…]")
    .trim();
}
