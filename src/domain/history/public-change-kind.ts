/**
 * `published`: readers see it for the first time, or again. `corrected`: changed in substance, with a public note.
 * `changed`: changed without one, such as a typing error. `retracted`: taken back. `official_record`: the chamber's own
 * file says otherwise than before.
 */
export const PUBLIC_CHANGES = ["published", "corrected", "changed", "retracted", "official_record"] as const;
export type PublicChangeKind = (typeof PUBLIC_CHANGES)[number];
