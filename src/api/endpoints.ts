import type { Endpoint } from "./endpoint.ts";
import { comparisonEndpoints } from "./resources/comparisons.ts";
import { correctionEndpoints } from "./resources/corrections.ts";
import { eventEndpoints } from "./resources/events.ts";
import { inquiryEndpoints } from "./resources/inquiries.ts";
import { replyEndpoints } from "./resources/replies.ts";
import { rollCallEndpoints } from "./resources/roll-calls.ts";
import { searchEndpoints } from "./resources/search.ts";
import { senatorEndpoints } from "./resources/senators.ts";
import { sourceEndpoints } from "./resources/sources.ts";
import { statementEndpoints } from "./resources/statements.ts";
import { voiceEndpoints } from "./resources/voices.ts";

/** Every address that is read, in the order in which they are documented. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...senatorEndpoints,
  ...statementEndpoints,
  ...rollCallEndpoints,
  ...comparisonEndpoints,
  ...inquiryEndpoints,
  ...replyEndpoints,
  ...sourceEndpoints,
  ...voiceEndpoints,
  ...eventEndpoints,
  ...correctionEndpoints,
  ...searchEndpoints,
];
