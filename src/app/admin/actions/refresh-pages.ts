import { revalidatePath } from "next/cache";

/**
 * Tells the editor's browser that pages which it holds are out of date. What readers see goes out of date by itself: the
 * database moves the record clock with every change of it, and the server reads the clock before it answers the editor.
 */
export function revalidateSite(): void {
  revalidatePath("/", "layout");
}
