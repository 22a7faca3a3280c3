import type { Metadata } from "next";
import { NoSuchPage } from "#app/no-such-page.tsx";

export const metadata: Metadata = { title: "Page not found" };

/** Of a route that has nothing under the address; header and footer stand around it already. */
export default function NotFound() {
  return <NoSuchPage />;
}
