/**
 * The name of the `<meta>` element by which a page sets the status of its response: it says in words of its own why
 * there is nothing to show. Next knows 200, and a 404 with the same words for everything. The front server reads and
 * removes it; without that server, in development, the status stays 200.
 */
export const RESPONSE_STATUS_META = "response-status";
