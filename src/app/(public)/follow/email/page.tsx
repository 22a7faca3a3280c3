import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageFooter } from "#app/page-footer.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { listSenators } from "#data/people/senators.ts";
import { followQuerySchema, whatOf } from "#domain/feeds/subscription.ts";
import { STATES } from "#domain/people/state.ts";
import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import { readQuery } from "#domain/values/list-query.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { mailSettings } from "#env.ts";
import { FollowForm } from "./follow-form.tsx";

export const metadata: Metadata = {
  title: "Email updates",
  description: "Get an email when something changes: on everything, a senator, a state or a proposition.",
  alternates: { canonical: "/follow/email" },
};

export default async function FollowPage({ searchParams }: PageProps<"/follow/email">) {
  if (!mailSettings()) notFound();
  const { what } = readQuery(followQuerySchema, await searchParams).values;
  const formValues = { email: "", what: what ? whatOf(what) : "everything", frequency: "weekly" };
  return (
    <>
      <PageTitle
        title="Email updates"
        lead="Get an email when something changes, with what it said before and what it says now. No changes, no email."
      />
      <FollowForm
        initial={{ formValues, errors: [] }}
        options={await listOptions()}
        paces={[
          { value: "daily", label: "Once a day" },
          { value: "weekly", label: "Once a week" },
        ]}
      />
      <p className="measure mt-8 text-small">
        We use your address only for these emails, and we delete it when you unsubscribe. Every email has a link to
        unsubscribe. <a href="/privacy#letters">More on privacy</a>
      </p>
      <PageFooter path="/follow/email" title="Email updates" />
    </>
  );
}

async function listOptions(): Promise<{ value: string; name: string }[]> {
  const senators = await listSenators();
  return [
    { value: "everything", name: "Everything" },
    ...PROPOSITIONS.map((id) => ({ value: `proposition:${id}`, name: `Proposition: ${PROPOSITION_LABELS[id].label}` })),
    ...Object.entries(STATES).map(([code, name]) => ({ value: `state:${code}`, name: `Senators for ${name}` })),
    ...senators
      .map(({ person }) => person)
      .toSorted((a, b) => a.lastName.localeCompare(b.lastName, "en") || a.name.localeCompare(b.name, "en"))
      .map(({ slug, name, lastName }) => ({ value: `senator:${slug}`, name: `${lastName}: ${name}` })),
  ];
}
