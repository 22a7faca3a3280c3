/** So long a link to a draft leads there. */
export const PREVIEW_DAYS = 7;
