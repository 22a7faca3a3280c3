import localFont from "next/font/local";

/** Quotations and display. How the files were made: docs/fonts.md. */
export const sourceSerif = localFont({
  src: "./fonts/serif.woff2",
  weight: "400 700",
  display: "swap",
  variable: "--font-source-serif",
  adjustFontFallback: "Times New Roman",
});

/** Everything else. */
export const publicSans = localFont({
  src: "./fonts/sans.woff2",
  weight: "400 700",
  display: "swap",
  variable: "--font-public-sans",
});
