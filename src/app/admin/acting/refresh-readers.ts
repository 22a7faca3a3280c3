import { revalidatePath } from "next/cache";

/**
 * After this, the next reader of any page gets it as the record is now. All pages, because all of them say when the
 * record last changed; each is made again when somebody asks for it.
 */
export function refreshReaders(): void {
  revalidatePath("/", "layout");
}
