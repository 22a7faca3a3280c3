/** What the page at /api begins with, with its whole answer. */
export const FIRST_EXAMPLE = "/comparisons?rollCall=s280-114.2015&limit=1";
