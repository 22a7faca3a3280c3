import type { Metadata } from "next";
import { DEFAULT_LIMIT, MOST_AT_ONCE } from "#api/endpoint.ts";
import { ENDPOINTS } from "#api/endpoints.ts";
import { onSite } from "#api/on-site.ts";
import { EXAMPLE_COMPARISON, MAX_COMPARISONS } from "#api/schemas/compare.ts";
import { BASE, responseBodyOf } from "#api/serve.ts";
import { PageFooter } from "#app/page-footer.tsx";
import { ContentsLinks } from "#components/ui/contents-links.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { env } from "#env.ts";
import { CodeBlock } from "./code-block.tsx";
import { EndpointEntry } from "./endpoint-entry.tsx";
import { FIRST_EXAMPLE } from "./first-example.ts";
import { ProblemsTable } from "./problems-table.tsx";

export const metadata: Metadata = {
  title: "API",
  description: "Our JSON API: every endpoint, every parameter, and examples you can run.",
  alternates: { canonical: "/api" },
};

const TAGS = [...new Set(ENDPOINTS.map(({ tag }) => tag))];
const idOf = (tag: string) => tag.toLowerCase().replaceAll(" ", "-");
const written = (value: unknown) => JSON.stringify(value, null, 2);

export default async function ApiPage() {
  const [first, verdict] = await Promise.all([
    responseBodyOf(FIRST_EXAMPLE),
    responseBodyOf("/compare", EXAMPLE_COMPARISON),
  ]);
  return (
    <>
      <PageTitle title="API" lead="A JSON API for all of our data. No key. Free for any use." />
      <div className="mt-8">
        <ContentsLinks
          links={[
            { href: "#begin", name: "Get started" },
            { href: "#answers", name: "Responses" },
            ...TAGS.map((tag) => ({ href: `#${idOf(tag)}`, name: tag })),
            { href: "#engine", name: "The engine" },
            { href: "#problems", name: "Errors" },
          ]}
        />
      </div>
      <Section id="begin" title="Get started">
        <p className="measure">
          This request asks for statements to compare with a 2015 roll call and takes the first one. Below it is the
          current response.
        </p>
        <CodeBlock label="A request" wraps>{`curl "${onSite(BASE + FIRST_EXAMPLE)}"`}</CodeBlock>
        <CodeBlock label="The response">{written(first)}</CodeBlock>
        <p className="measure">
          Filters have the same names as in the URLs of our pages, so any list you see there you can request here. There
          is also <a href={`${BASE}/openapi.json`}>an OpenAPI 3.1 description</a> for programs. To get everything with
          one request, use <a href="/download">the data files</a>.
        </p>
      </Section>
      <Section id="answers" title="Responses">
        <ul className="measure list-disc space-y-2 pl-5">
          <li>
            A single item is <code>{"{ data, meta }"}</code>. A list is <code>{"{ data, next, meta }"}</code>. To get
            the next page, send <code>next</code> as <code>cursor</code>, until <code>next</code> is null.{" "}
            <code>limit</code> is {DEFAULT_LIMIT} by default and {MOST_AT_ONCE} at most. The order stays the same from
            page to page.
          </li>
          <li>
            <code>meta.asOf</code> is when our data last changed. <code>meta.methodVersion</code> is the version of the{" "}
            <a href="/method">method</a> behind the comparisons. Please cite both.
          </li>
          <li>
            When we know only the month or the year, a date looks like this:{" "}
            <code>{'{ "value": "2024-03", "precision": "month" }'}</code>.
          </li>
          <li>
            Changes show up right away. Send the <code>ETag</code> of a response in <code>If-None-Match</code>. If
            nothing has changed, you get a 304 with no body.
          </li>
          <li>
            Each network may send {env().API_REQUESTS_A_MINUTE} requests a minute. <code>RateLimit</code> says how many
            are left. <code>Retry-After</code> says when to try again.
          </li>
          <li>Pages on any site may call the API. It accepts GET, HEAD and OPTIONS. The engine also accepts POST.</li>
          <li>
            We may add fields. Under <code>{BASE}</code>, existing fields stay and keep their meaning.
          </li>
        </ul>
      </Section>
      {TAGS.map((tag) => (
        <Section key={tag} id={idOf(tag)} title={tag}>
          <div className="space-y-10">
            {ENDPOINTS.filter((endpoint) => endpoint.tag === tag).map((endpoint) => (
              <EndpointEntry key={endpoint.path} endpoint={endpoint} base={BASE} />
            ))}
          </div>
        </Section>
      ))}
      <Section id="engine" title="The engine">
        <p className="measure">
          <code>POST {BASE}/compare</code> runs our comparison engine on codes that you send. It takes a position, a
          vote and a reading. It takes no name, party or state. Send one comparison, or an array of up to{" "}
          {MAX_COMPARISONS}. The verdicts come back in the same order. The codes are explained in the{" "}
          <a href="/method">method</a>.
        </p>
        <CodeBlock label="A request to the engine">
          {`curl "${onSite(`${BASE}/compare`)}" -H "content-type: application/json" -d '${written(EXAMPLE_COMPARISON)}'`}
        </CodeBlock>
        <CodeBlock label="The engine’s response">{written(verdict)}</CodeBlock>
      </Section>
      <Section
        id="problems"
        title="Errors"
        intro="We never guess at a bad request. The response names the parameter or field, says what is wrong with it, and says what we accept."
      >
        <ProblemsTable />
      </Section>
      <PageFooter path="/api" title="API" />
    </>
  );
}
