import { officialUrl, type RollCall } from "#domain/roll-calls/roll-call.ts";
import { hostOf } from "#domain/sources/source.ts";

/** The official page of the roll call first, then what else there is, with what is known of each address. */
export function OfficialLinks({ rollCall }: { rollCall: RollCall }) {
  const official = officialUrl(rollCall.sourceUrl);
  const others = rollCall.links.filter(({ url }) => officialUrl(url) !== official);
  return (
    <ul className="measure space-y-2">
      <li>
        <a href={official} className="tap font-semibold">
          Official roll call, {hostOf(official)}
        </a>
      </li>
      {others.map(({ url, what, status }) => (
        <li key={url}>
          <a href={url} className="tap">
            {what}
          </a>
          , {hostOf(url)}
          {status && ` (${status})`}
        </li>
      ))}
    </ul>
  );
}
