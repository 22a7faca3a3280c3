import type { Metadata } from "next";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";

export const metadata: Metadata = { title: "No such page" };

/** The header of the room stands around it already. */
export default function NotFound() {
  return (
    <>
      <AdminPageTitle
        title="There is no such page"
        lead="Nothing stands at this address, or it is not for your role."
      />
      <p className="mt-6">
        <a href="/admin" className="tap">
          The editors’ room
        </a>
      </p>
    </>
  );
}
