import { redirect } from "next/navigation";
import { requireSession } from "#auth/who-asks.ts";

export default async function AdminHomePage() {
  await requireSession();
  redirect("/admin/statements");
}
