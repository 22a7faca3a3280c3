/** The method of this version in one place: every rule and wording that `npm run method:difference` compares. */

import * as attributions from "./wording/attribution-wording.ts";
import * as contexts from "./wording/context-wording.ts";
import * as labels from "./wording/labels.ts";
import * as positions from "./wording/position-wording.ts";
import * as verdicts from "./wording/verdict-wording.ts";

export { METHOD_VERSION } from "./comparisons/comparison.ts";
export { headlinesOf } from "./comparisons/headline.ts";
export { GLOSSARY } from "./glossary/glossary.ts";
export { differencesOf, evidenceOf } from "./record/record.ts";
export { contextSentences } from "./wording/context-wording.ts";
export { verdictLabel } from "./wording/verdict-wording.ts";

export const LABELS = { ...labels, ...attributions, ...contexts, ...positions, ...verdicts };
