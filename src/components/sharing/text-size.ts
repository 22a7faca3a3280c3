import { PICTURE_SIZE, type SharePicture } from "#domain/sharing/share-picture.ts";

/** Left and right of the text, in pixels. */
export const MARGIN = 56;
export const TEXT_WIDTH = PICTURE_SIZE.width - 2 * MARGIN;
export const QUOTE_LARGER = 5;

const LARGEST = 31;
const SMALLEST = 15;

/** The largest letters, in pixels, with which all that the picture says still fits: nothing is ever left out. */
export function quoteFontSize(picture: SharePicture): number {
  let size = LARGEST;
  while (size > SMALLEST && heightOf(picture, size) > spaceFor(picture)) size -= 1;
  return size;
}

export function titleSize(title: string): number {
  return title.length > 45 ? 38 : 46;
}

/** Between the title and the foot. */
function spaceFor({ title, bar }: SharePicture): number {
  const titles = rows(title, titleSize(title)) * titleSize(title) * 1.15;
  return PICTURE_SIZE.height - 40 - 34 - 34 - titles - 72 - (bar ? 100 : 0);
}

function heightOf({ quote, lines }: SharePicture, size: number): number {
  const large = size + QUOTE_LARGER;
  const height = quote
    ? 24 +
      rows(quote.text, large) * large * 1.28 +
      (rows(quote.by, size) + rows(quote.question ?? "", size)) * size * 1.32
    : 18;
  return lines.reduce(
    (sum, { label, text, context }) =>
      sum + 8 + (rows(`${label} ${text}`, size) + rows(context ?? "", size)) * size * 1.32,
    height,
  );
}

/** How many rows so much text takes: a sign is about half as wide as it is high, and words do not fill a row. */
function rows(text: string, size: number): number {
  return Math.ceil((text.length * size * 0.545) / (TEXT_WIDTH - size * 2));
}
