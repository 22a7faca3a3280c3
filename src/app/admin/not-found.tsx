import type { Metadata } from "next";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";

export const metadata: Metadata = { title: "No such page" };

/** The header of the admin pages is around it already. */
export default function NotFound() {
  return (
    <>
      <AdminPageTitle title="There is no such page" lead="Nothing is at this address, or your role cannot see it." />
      <p className="mt-6">
        <a href="/admin" className="tap">
          Dashboard
        </a>
      </p>
    </>
  );
}
