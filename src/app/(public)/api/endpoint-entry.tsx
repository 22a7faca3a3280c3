import { type Endpoint, querySchemaOf } from "#api/endpoint.ts";
import { PARAMETER_DESCRIPTIONS } from "#api/parameters.ts";
import { allowedValues } from "#api/read-query.ts";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import { CodedText } from "./coded-words.tsx";

/** More values than these are not listed: the states are known. */
const LISTED = 16;

/** One address: what it gives, what it takes, and examples to open. */
export function EndpointEntry({ endpoint, base }: { endpoint: Endpoint; base: string }) {
  const { path, summary, description, examples } = endpoint;
  return (
    <section className="border-t-2 border-ink pt-3">
      <h3 className="text-lead font-semibold wrap-anywhere">
        <code className="text-[0.9em]">GET {path}</code>
      </h3>
      <p className="measure mt-1">
        {summary}. {description && <CodedText>{description}</CodedText>}
      </p>
      <ul className="mt-2 space-y-1 text-small">
        {examples.map((example) => (
          <li key={example} className="wrap-anywhere">
            <span className="text-quiet">Try </span>
            <a href={base + example} className="tap">
              <code>{example}</code>
            </a>
          </li>
        ))}
      </ul>
      <Parameters endpoint={endpoint} />
    </section>
  );
}

function Parameters({ endpoint }: { endpoint: Endpoint }) {
  const parameters = Object.entries(querySchemaOf(endpoint));
  if (parameters.length === 0) return null;
  return (
    <details className="mt-3">
      <summary className="w-fit cursor-pointer py-1 text-small font-semibold">
        {parameters.length === 1 ? "1 parameter" : `${parameters.length} parameters`}
      </summary>
      <div className="mt-2 max-w-4xl">
        <ScrollTable
          id={`parameters${endpoint.path.replace(/[{}]/g, "").replaceAll("/", "-")}`}
          caption={`Parameters of ${endpoint.path}`}
        >
          <thead>
            <tr>
              <ColumnHead>Parameter</ColumnHead>
              <ColumnHead>Meaning</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {parameters.map(([name, schema]) => (
              <tr key={name}>
                <RowHead>
                  <code>{name}</code>
                  {endpoint.kind === "list" && endpoint.required.includes(name) && (
                    <span className="block font-normal text-quiet">required</span>
                  )}
                </RowHead>
                <Cell>
                  <CodedText>{PARAMETER_DESCRIPTIONS[name] ?? ""}</CodedText> <Values values={allowedValues(schema)} />
                </Cell>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
    </details>
  );
}

function Values({ values }: { values: string[] | undefined }) {
  if (!values || values.length > LISTED) return null;
  return (
    <span className="block text-quiet">
      {values.map((value, index) => (
        <span key={value}>
          {index > 0 && ", "}
          <code>{value}</code>
        </span>
      ))}
    </span>
  );
}
