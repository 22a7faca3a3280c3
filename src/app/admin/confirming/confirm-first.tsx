/** Leads whoever is signed in to where they present a second factor once more, and back to `to`. */
export function ConfirmFirst({ to, what }: { to: `/admin${string}`; what: string }) {
  return (
    <p className="measure mb-8 border-l-4 border-accent pl-4">
      To {what}, <a href={`/admin/account/confirm?to=${to}`}>confirm that it is you</a> first.
    </p>
  );
}
