/** Where each record stands on this site. */
import type { Proposition } from "#domain/proposition.ts";

export const senatorAddress = (slug: string) => `/senators/${slug}`;

export const stateAddress = (code: string) => `/senators?state=${code}`;

export const rollCallAddress = (rollCallId: string) => `/roll-calls/${rollCallId}`;

export const comparisonAddress = (statementId: string, rollCallId: string) =>
  `/comparisons/${statementId}/${rollCallId}`;

/** The id of a card within a page. */
export const cardId = (statementId: string, proposition: Proposition) => `${statementId}-${proposition}`;

/** The id of a statement within a page, where it stands outside a card. */
export const statementAnchor = (statementId: string) => `statement-${statementId}`;
