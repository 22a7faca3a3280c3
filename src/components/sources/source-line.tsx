import { hostOf, type Source } from "#domain/sources/source.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";

/** Where the words were read: publisher, date, link with its host. A title stands only where it was seen. */
export function SourceLine({ source }: { source: Source }) {
  const { url, publisher, title, titleFromAddress, publishedOn, readOnCopy, author } = source;
  const seenTitle = title && !titleFromAddress ? title : null;
  const host = hostOf(url);
  return (
    <>
      {publisher && (
        <>
          <bdi>{publisher}</bdi>
          {", "}
        </>
      )}
      {author && (
        <>
          <bdi>{author}</bdi>
          {", "}
        </>
      )}
      {seenTitle && (
        <>
          “<bdi>{seenTitle}</bdi>
          {"”, "}
        </>
      )}
      {publishedOn && `${writtenDate(publishedOn)}, `}
      <a href={url} className="tap wrap-anywhere">
        {host}
      </a>
      {readOnCopy && " (read in a copy)"}
    </>
  );
}
