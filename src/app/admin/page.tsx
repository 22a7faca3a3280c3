import { redirect } from "next/navigation";
import { requireSignedIn } from "#auth/session.ts";

export default async function RoomPage() {
  await requireSignedIn();
  redirect("/admin/statements");
}
