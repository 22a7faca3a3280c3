import type { Metadata } from "next";
import { DEFAULT_LIMIT, MOST_AT_ONCE } from "#api/endpoint.ts";
import { ENDPOINTS } from "#api/endpoints.ts";
import { onSite } from "#api/on-site.ts";
import { answerTo, BASE } from "#api/serve.ts";
import { EXAMPLE_PAIR, MOST_PAIRS } from "#api/shapes/compare.ts";
import { PageFoot } from "#app/page-foot.tsx";
import { CodeBlock } from "#components/ui/code-block.tsx";
import { ContentsLinks } from "#components/ui/contents-links.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { env } from "#env.ts";
import { EndpointEntry } from "./endpoint-entry.tsx";
import { FIRST_EXAMPLE } from "./first-example.ts";
import { ProblemsTable } from "./problems-table.tsx";

export const metadata: Metadata = {
  title: "API",
  description: "Ask for single records with a program: every address, every parameter, and examples that run.",
  alternates: { canonical: "/api" },
};

const TAGS = [...new Set(ENDPOINTS.map(({ tag }) => tag))];
const idOf = (tag: string) => tag.toLowerCase().replaceAll(" ", "-");
const written = (value: unknown) => JSON.stringify(value, null, 2);

export default async function ApiPage() {
  const [first, verdict] = await Promise.all([answerTo(FIRST_EXAMPLE), answerTo("/compare", EXAMPLE_PAIR)]);
  return (
    <>
      <PageTitle
        title="API"
        lead="Ask for any part of the record with a program. It answers in JSON, it needs no key, and what it gives is free for any use."
      />
      <div className="mt-8">
        <ContentsLinks
          links={[
            { href: "#begin", name: "To begin" },
            { href: "#answers", name: "What every answer has" },
            ...TAGS.map((tag) => ({ href: `#${idOf(tag)}`, name: tag })),
            { href: "#engine", name: "The engine" },
            { href: "#problems", name: "When something is wrong" },
          ]}
        />
      </div>
      <Section id="begin" title="To begin">
        <p className="measure">
          Ask which words can be set beside a roll call of 2015, and take the first. Below the request stands what the
          record answers now.
        </p>
        <CodeBlock label="A request" wraps>{`curl "${onSite(BASE + FIRST_EXAMPLE)}"`}</CodeBlock>
        <CodeBlock label="The answer to it">{written(first)}</CodeBlock>
        <p className="measure">
          The filters have the names that they have in the addresses of this site’s pages, so what you see there you can
          ask for here. Programs can read <a href={`${BASE}/openapi.json`}>the description in OpenAPI 3.1</a>. For all
          of the record at once, take <a href="/download">the files</a>: they are one request.
        </p>
      </Section>
      <Section id="answers" title="What every answer has">
        <ul className="measure list-disc space-y-2 pl-5">
          <li>
            One thing is <code>{"{ data, meta }"}</code>. A list is <code>{"{ data, next, meta }"}</code>: ask again
            with <code>cursor</code> set to <code>next</code> until that is null. <code>limit</code> is {DEFAULT_LIMIT}{" "}
            where you do not set it, and {MOST_AT_ONCE} at most. The order of a list never changes between two pages of
            it.
          </li>
          <li>
            <code>meta.asOf</code> is when the record last changed, <code>meta.methodVersion</code> the{" "}
            <a href="/method">method</a> by which comparisons were made. Cite both.
          </li>
          <li>
            A date that is known as a month or a year only is{" "}
            <code>{'{ "value": "2024-03", "precision": "month" }'}</code>.
          </li>
          <li>
            A change shows at the next request. Send the <code>ETag</code> of an answer back in{" "}
            <code>If-None-Match</code>: where nothing has changed you get 304 and no body.
          </li>
          <li>
            One network may ask {env().API_REQUESTS_A_MINUTE} times a minute. <code>RateLimit</code> says what is left,{" "}
            <code>Retry-After</code> when to come back.
          </li>
          <li>Any page of any origin may ask. Only GET, HEAD and OPTIONS are taken, and POST by the engine.</li>
          <li>
            New fields may come. Fields that are here stay and mean the same for as long as the address begins with{" "}
            <code>{BASE}</code>.
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
          <code>POST {BASE}/compare</code> runs the function that makes every comparison on this site, on codes of your
          own. It takes a position, a vote and a reading, and no name, party or state. Send one pair, or an array of up
          to {MOST_PAIRS}; the verdicts come back in the same order. The codes are those of the{" "}
          <a href="/method">method</a>.
        </p>
        <CodeBlock label="A request to the engine">
          {`curl "${onSite(`${BASE}/compare`)}" -H "content-type: application/json" -d '${written(EXAMPLE_PAIR)}'`}
        </CodeBlock>
        <CodeBlock label="What the engine says">{written(verdict)}</CodeBlock>
      </Section>
      <Section
        id="problems"
        title="When something is wrong"
        intro="What is not understood is refused, never guessed. The body says what is wrong, in which parameter or field, and what would have been taken."
      >
        <ProblemsTable />
      </Section>
      <PageFoot path="/api" title="API" />
    </>
  );
}
