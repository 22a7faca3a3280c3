import type { Metadata, Viewport } from "next";
import { PICTURE_SIZE } from "#domain/sharing/share-picture.ts";
import { imagePath } from "#domain/site/paths.ts";
import { env } from "#env.ts";
import { publicSans, sourceSerif } from "./fonts.ts";
import "./globals.css";

/** Every page is made for its request: the build needs no record, and does not fix the address of the site. */
export const dynamic = "force-dynamic";

/** For every page without a picture of its own; the counts are in it. */
const SITE_IMAGE = {
  url: imagePath("/"),
  ...PICTURE_SIZE,
  type: "image/png",
  alt: "Said & Voted: what U.S. senators said about sanctuary-city policy and how they voted. A public record.",
};

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(env().SITE_URL),
    title: { default: "Said & Voted", template: "%s · Said & Voted" },
    description: "What U.S. senators said about sanctuary-city policy and how they voted.",
    // Title and description are taken from each page.
    openGraph: { siteName: "Said & Voted", type: "website", locale: "en_US", images: [SITE_IMAGE] },
    twitter: { card: "summary_large_image", images: [SITE_IMAGE] },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#151411" },
  ],
};

export default function RootLayout({ children }: LayoutProps<"/">) {
  return (
    <html lang="en" className={`${sourceSerif.variable} ${publicSans.variable}`}>
      <body>{children}</body>
    </html>
  );
}
