import type { Instrumentation } from "next";
import { log } from "#log.ts";
import { requestContext } from "#request-context.ts";

/**
 * Logs what fails while Next answers, under the number that the client was shown. An action that fails before it has
 * begun was sent arguments that React could not decode: the client's error, which the front server answers with 400.
 */
export const onRequestError: Instrumentation.onRequestError = (error, { path, method }, { routePath, routeType }) => {
  const context = requestContext();
  if (context && routeType === "action" && !context.hasBegunAction) {
    context.hasMalformedInput = true;
    log.info({ path: path.split("?")[0], method, routePath }, "the arguments of an action could not be decoded");
    return;
  }
  log.error({ err: error, path: path.split("?")[0], method, routePath, routeType }, "a page could not be rendered");
};
