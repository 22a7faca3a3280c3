import type { Instrumentation } from "next";
import { log } from "#log.ts";

/** What goes wrong while a page is made, as a line of the log with the number that the reader was shown. */
export const onRequestError: Instrumentation.onRequestError = (error, { path, method }, { routePath, routeType }) => {
  log.error({ err: error, path: path.split("?")[0], method, routePath, routeType }, "a page could not be made");
};
