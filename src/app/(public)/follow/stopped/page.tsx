import type { Metadata } from "next";
import { PageTitle } from "#components/ui/page-title.tsx";

export const metadata: Metadata = { title: "Unsubscribed", robots: { index: false } };

export default function StoppedPage() {
  return (
    <PageTitle title="You are unsubscribed" lead="We have deleted your address and will send nothing more to it." />
  );
}
