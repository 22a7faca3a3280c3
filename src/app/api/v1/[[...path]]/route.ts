import { serveApi } from "#api/serve.ts";

/** Every answer is of the record as it is now; what has not changed is not made again (src/api/conditional-request.ts). */
export const dynamic = "force-dynamic";

/** All methods come here, so that one that is not taken is refused in the API's own form. */
export {
  serveApi as DELETE,
  serveApi as GET,
  serveApi as HEAD,
  serveApi as OPTIONS,
  serveApi as PATCH,
  serveApi as POST,
  serveApi as PUT,
};
