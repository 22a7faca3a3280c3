import type { Endpoint } from "./endpoint.ts";
import { backgroundEndpoints } from "./resources/background.ts";
import { comparisonEndpoints } from "./resources/comparisons.ts";
import { rollCallEndpoints } from "./resources/roll-calls.ts";
import { searchEndpoints } from "./resources/search.ts";
import { senatorEndpoints } from "./resources/senators.ts";
import { statementEndpoints } from "./resources/statements.ts";

/** Every address that is read, in the order in which they are documented. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...senatorEndpoints,
  ...statementEndpoints,
  ...rollCallEndpoints,
  ...comparisonEndpoints,
  ...backgroundEndpoints,
  ...searchEndpoints,
];
