import { StateFinder } from "#components/people/state-finder.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";

/** What a reader is told where no page is, and where to go from there. */
export function NoSuchPage() {
  return (
    <>
      <PageTitle title="Page not found" lead="Check the spelling, or the link may be incomplete." />
      <div className="mt-8">
        <StateFinder />
      </div>
      <ul className="measure mt-8 space-y-2">
        <li>
          <a href="/senators" className="tap">
            All senators since 2007
          </a>
        </li>
        <li>
          <a href="/roll-calls" className="tap">
            All roll calls
          </a>
        </li>
        <li>
          <a href="/" className="tap">
            Home page
          </a>
        </li>
      </ul>
    </>
  );
}
