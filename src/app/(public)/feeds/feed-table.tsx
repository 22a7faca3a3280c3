import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import type { FeedScope } from "#domain/feeds/feed.ts";
import { feedPath } from "#domain/site/paths.ts";

type Props = { id: string; caption: string; feeds: { name: string; href?: string; scope: FeedScope }[] };

/** What can be followed, with the address of each form; `href`: the page of what is followed. */
export function FeedTable({ id, caption, feeds }: Props) {
  return (
    <ScrollTable id={id} caption={caption}>
      <thead>
        <tr className="border-b border-ink text-left">
          <th scope="col" className="py-2 pr-6">
            Feed
          </th>
          <th scope="col" className="py-2 pr-6">
            Atom
          </th>
          <th scope="col" className="py-2">
            JSON Feed
          </th>
        </tr>
      </thead>
      <tbody>
        {feeds.map(({ name, href, scope }) => (
          <tr key={name} className="border-b border-rule align-baseline">
            <th scope="row" className="py-2 pr-6 text-left font-normal">
              {href ? <a href={href}>{name}</a> : name}
            </th>
            <td className="py-2 pr-6">
              <a href={feedPath(scope, "atom")} aria-label={`Atom feed: ${name}`} className="tap">
                Atom
              </a>
            </td>
            <td className="py-2">
              <a href={feedPath(scope, "json")} aria-label={`JSON Feed: ${name}`} className="tap">
                JSON
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
