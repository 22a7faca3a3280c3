import { redirect } from "next/navigation";
import { requireSignedIn } from "#auth/who-asks.ts";

export default async function RoomPage() {
  await requireSignedIn();
  redirect("/admin/statements");
}
