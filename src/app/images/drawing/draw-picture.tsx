import fs from "node:fs/promises";
import path from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import satori, { type Font } from "satori";
import { ShareCard } from "#components/sharing/share-card.tsx";
import { PICTURE_SIZE, type SharePicture } from "#domain/sharing/share-picture.ts";

/** A picture as PNG. Nothing is asked of any other server: what the fonts here have no sign for is not drawn. */
export async function drawPicture(picture: SharePicture): Promise<Buffer> {
  fonts ??= readFonts();
  const svg = await satori(<ShareCard picture={picture} />, { ...PICTURE_SIZE, fonts: await fonts });
  // Off the main thread: readers' pages go on being answered.
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return image.asPng();
}

let fonts: Promise<Font[]> | undefined;

const FACES = [
  { name: "Public Sans", folder: "public-sans", weight: 400 },
  { name: "Public Sans", folder: "public-sans", weight: 700 },
  { name: "Source Serif 4", folder: "source-serif-4", weight: 400 },
  { name: "Source Serif 4", folder: "source-serif-4", weight: 600 },
] as const;

/** The site's own fonts in the one form that Satori reads; the second file of each has accented letters. */
function readFonts(): Promise<Font[]> {
  return Promise.all(
    FACES.flatMap(({ name, folder, weight }) =>
      ["latin", "latin-ext"].map(async (subset) => ({
        name,
        weight,
        style: "normal" as const,
        data: await fs.readFile(
          path.join(
            process.cwd(),
            "node_modules/@fontsource",
            folder,
            `files/${folder}-${subset}-${weight}-normal.woff`,
          ),
        ),
      })),
    ),
  );
}
