import type { Metadata } from "next";

export const metadata: Metadata = {
  // The page of what is shown is what a search engine should find.
  robots: { index: false, follow: true },
};

/** Shown in frames of other sites: nothing of this site's own frame, and complete without a script. */
export default function EmbedLayout({ children }: LayoutProps<"/embed">) {
  return (
    <>
      {children}
      <script async src="/embed/height-v1.js" />
    </>
  );
}
