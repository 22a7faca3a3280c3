import { FreezeBanner } from "#components/site/freeze-banner.tsx";
import { PageFrame } from "#components/site/page-frame.tsx";
import { database } from "#data/database/client.ts";
import { findRunningFreeze } from "#data/editors/freeze.ts";
import { findRecordState } from "#data/record/record-state.ts";
import { mailSettings } from "#env.ts";
import { DataCoverage } from "./data-coverage.tsx";

export default async function PublicLayout({ children }: LayoutProps<"/">) {
  const [state, freeze] = await Promise.all([findRecordState(), findRunningFreeze(database())]);
  const banner = freeze && <FreezeBanner freeze={freeze} />;
  return (
    <PageFrame banner={banner} coverage={<DataCoverage state={state} />} follows={mailSettings() !== null}>
      {children}
    </PageFrame>
  );
}
