/** A motion to table turns the sides round, so it is said before anything else. */
export function TablingBanner() {
  return (
    <p className="mt-6 max-w-3xl border-y-2 border-ink py-3 text-lead font-semibold">
      Note: Voting Yea here was a vote against the amendment. The Senate voted on whether to set the amendment aside.
    </p>
  );
}
