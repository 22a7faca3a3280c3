/** The number of a page of a long list, as an address gives it; the first where it is anything else. */
export function pageNumber(value: string | string[] | undefined): number {
  return Math.min(Math.max(1, Math.trunc(Number(value)) || 1), 1_000_000);
}
