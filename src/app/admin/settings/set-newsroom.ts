"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { database } from "#data/database/client.ts";
import { letPublishAlone } from "#data/editors/newsroom-settings.ts";
import { formAction } from "../actions/action.ts";
import { revalidateSite } from "../actions/refresh-pages.ts";

/** Says how many people it takes to publish. The method page says so too. */
export const setNewsroom = formAction({
  fields: z.object({ people: z.enum(["one", "two"]) }),
  page: () => "/admin/settings",
  async run(editor, { people }) {
    const alone = people === "one";
    await database().$transaction((tx) => letPublishAlone(editor, tx, alone));
    revalidateSite();
    revalidatePath("/admin/settings");
    const done = alone ? "One editor may publish alone now." : "It takes two people to publish now.";
    return { formValues: {}, errors: [], done };
  },
});
