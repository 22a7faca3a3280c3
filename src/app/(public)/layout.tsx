import { RecordReach } from "#components/record/record-reach.tsx";
import { PageFrame } from "#components/site/page-frame.tsx";
import { findRecordState } from "#data/record-state.ts";
import { mailSettings } from "#env.ts";

export default async function PublicLayout({ children }: LayoutProps<"/">) {
  const state = await findRecordState();
  return (
    <PageFrame reach={<RecordReach state={state} />} follows={mailSettings() !== null}>
      {children}
    </PageFrame>
  );
}
