import { writtenTimestamp } from "#domain/values/date-time.ts";

type Props = {
  notices: readonly { noticeId: string; text: string; at: string }[];
  dismiss: (form: FormData) => Promise<void>;
};

/** What happened to an editor's own account, above every page until they have put it away. */
export function EditorNotices({ notices, dismiss }: Props) {
  const [newest] = notices;
  if (!newest) return null;
  return (
    <div role="note" className="measure mb-8 border-2 border-ink bg-wash px-4 py-3">
      <p className="font-bold">About your account</p>
      <ul className="mt-1 space-y-1">
        {notices.map(({ noticeId, text, at }) => (
          <li key={noticeId}>
            {writtenTimestamp(at)} UTC: {text}
          </li>
        ))}
      </ul>
      <form action={dismiss} className="mt-2">
        <input type="hidden" name="upTo" value={newest.noticeId} />
        <button type="submit" className="tap cursor-pointer font-semibold underline underline-offset-[0.18em]">
          Dismiss
        </button>
      </form>
    </div>
  );
}
