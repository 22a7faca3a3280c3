import type { Metadata } from "next";
import { PageTitle } from "#components/ui/page-title.tsx";

export const metadata: Metadata = { title: "Letters stopped", robots: { index: false } };

export default function StoppedPage() {
  return <PageTitle title="The letters are stopped" lead="The address is deleted. Nothing more is sent to it." />;
}
