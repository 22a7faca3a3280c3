/**
 * A question that was put to somebody. `isExact`: `text` is word for word and may stand in quotation marks; otherwise it
 * is the record's own words for it, as they follow "Asked": "whether they agree …", "for comment on …".
 */
export type Question = { text: string; isExact: boolean };
