import { redirect } from "next/navigation";
import { requireSession } from "#auth/current-editor.ts";

export default async function AdminHomePage() {
  await requireSession();
  redirect("/admin/statements");
}
