import type { Metadata } from "next";
import { PageFrame } from "#components/site/page-frame.tsx";
import { NoSuchPage } from "./no-such-page.tsx";

export const metadata: Metadata = { title: "Page not found" };

/** Of an address that no route has: nothing stands around it yet. */
export default function NotFound() {
  return (
    <PageFrame>
      <NoSuchPage />
    </PageFrame>
  );
}
