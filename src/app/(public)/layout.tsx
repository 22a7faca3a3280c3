import { PageFrame } from "#components/site/page-frame.tsx";

export default function PublicLayout({ children }: LayoutProps<"/">) {
  return <PageFrame>{children}</PageFrame>;
}
