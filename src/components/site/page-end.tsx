import { AsOfForm } from "#components/history/as-of-form.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import {
  CITATION_FORMS,
  type CitationForm,
  type CitedPage,
  citation,
  plainCitation,
} from "#domain/sharing/page-citation.ts";
import { recordInApi, reportPath } from "#domain/site/paths.ts";
import { formatShortDate } from "#domain/values/calendar-date.ts";

/** Lists and pages of the record that answer for a past day. */
const HAS_AS_OF = /^\/(senators|statements|roll-calls)(\/[^/?]+)?$|^\/comparisons(\/[^/?]+\/[^/?]+)?$/;

/** `inApi`: the API has the same record under the same path. */
type Props = { page: CitedPage; path: string; inApi: boolean };

/** The end of every page: as of when it is, how to cite it, where to report an error on it. */
export function PageColophon({ page, path, inApi }: Props) {
  return (
    <aside aria-label="About this page" className="mt-20 border-t border-ink pt-4 text-small">
      <div className="flex flex-wrap justify-between gap-x-10 gap-y-2">
        <p>As of {formatShortDate(page.asOf)}</p>
        <p data-screen className="flex flex-wrap gap-x-6">
          {inApi && (
            <a href={recordInApi(path)} className="tap">
              Get this page as data (JSON)
            </a>
          )}
          <a href={reportPath(path)} className="tap">
            Report an error on this page
          </a>
        </p>
      </div>
      <p className="mt-2 wrap-anywhere">
        <span className="font-bold">Cite:</span>{" "}
        <span id="cite" className="select-all">
          {plainCitation(page)}
        </span>{" "}
        <CopyButton from="cite" what="citation" />
      </p>
      {HAS_AS_OF.test(path) && (
        <details data-screen className="mt-2">
          <summary className="tap cursor-pointer text-accent underline decoration-1 underline-offset-[0.18em]">
            See this page as of another date
          </summary>
          <AsOfForm action={path} />
        </details>
      )}
      <details data-screen className="mt-2">
        <summary className="tap cursor-pointer text-accent underline decoration-1 underline-offset-[0.18em]">
          {[...CITATION_FORMS, "link"].join(", ")}
        </summary>
        <dl className="mt-3 grid max-w-4xl gap-x-6 gap-y-3 sm:grid-cols-[5rem_minmax(0,1fr)]">
          {CITATION_FORMS.map((form) => (
            <div key={form} className="contents">
              <dt className="font-bold">{form}</dt>
              <dd className="wrap-anywhere">
                <span id={idOf(form)} className="whitespace-pre-wrap select-all">
                  {citation(page, form)}
                </span>{" "}
                <CopyButton from={idOf(form)} what={`${form} citation`} />
              </dd>
            </div>
          ))}
          <dt className="font-bold">Link</dt>
          <dd className="wrap-anywhere">
            <span id="cite-link" className="select-all">
              {page.url}
            </span>{" "}
            <CopyButton from="cite-link" what="link" />
          </dd>
        </dl>
      </details>
    </aside>
  );
}

function idOf(form: CitationForm): string {
  return `cite-${form.toLowerCase()}`;
}
