/** That newsrooms are told nothing any more because nothing arrived there: until an administrator does something about it. */
export function StoppedWebhooks({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div role="note" className="measure mb-8 border-2 border-ink bg-wash px-4 py-3">
      <p className="font-bold">
        {names.length === 1 ? "A webhook was switched off" : `${names.length} webhooks were switched off`} because
        nothing arrived: {names.join(", ")}.
      </p>
      <p className="mt-1">
        {names.length === 1 ? "That newsroom is" : "Those newsrooms are"} told of no change.{" "}
        <a href="/admin/webhooks" className="tap font-semibold">
          Switch on again, or leave off
        </a>
      </p>
    </div>
  );
}
