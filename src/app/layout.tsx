import type { Metadata, Viewport } from "next";
import { env } from "#env.ts";
import { publicSans, sourceSerif } from "./fonts.ts";
import "./globals.css";

export const metadata: Metadata = {
  metadataBase: new URL(env().SITE_URL),
  title: { default: "Said & Voted", template: "%s · Said & Voted" },
  description: "What US senators said about sanctuary-city policy, beside how they voted.",
  // Title and description are taken from each page.
  openGraph: { siteName: "Said & Voted", type: "website", locale: "en_US" },
  twitter: { card: "summary" },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

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
