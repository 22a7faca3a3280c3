import type { Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

const MARK = "data-one-of-its-look";

/**
 * Axe's rule on contrast is four fifths of its work, and on a page of a hundred equal rows it does the same work a
 * hundred times. It is asked of one visible element of each look: the same elements and classes around it, and the
 * same computed colours, sizes and layers.
 */
async function markOneOfEachLook(page: Page): Promise<number> {
  return page.evaluate((mark) => {
    const looks = new Map<Element, string>();
    const lookOf = (element: Element): string => {
      const known = looks.get(element);
      if (known !== undefined) return known;
      const style = getComputedStyle(element);
      const own = [
        element.tagName,
        element.getAttribute("class"),
        style.color,
        style.fill,
        style.fontSize,
        style.fontWeight,
        style.textShadow,
        style.backgroundColor,
        style.backgroundImage,
        style.opacity,
        style.filter,
        style.mixBlendMode,
        style.position,
        style.zIndex,
      ].join(";");
      const look = `${element.parentElement ? lookOf(element.parentElement) : ""}/${own}`;
      looks.set(element, look);
      return look;
    };
    const hasText = (element: Element) =>
      element.matches("input, select, textarea") ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    const seen = new Set<string>();
    for (const element of document.body.querySelectorAll("*")) {
      if (!hasText(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
      const look = lookOf(element);
      if (!seen.has(look)) element.setAttribute(mark, "");
      seen.add(look);
    }
    return seen.size;
  }, MARK);
}

/** Axe on one element of each look for contrast, and on the whole page for every other rule. */
export async function faultsOfAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await findViolations(page, "html", { rules: { "color-contrast": { enabled: false } } });
  if ((await markOneOfEachLook(page)) > 0)
    found.push(...(await findViolations(page, `[${MARK}]`, { runOnly: ["color-contrast"] })));
  return found.map(({ id, times, first }) => `axe finds ${id} ${times} times, first in ${first.slice(0, 200)}`);
}

type Violation = { id: string; times: number; first: string };

function findViolations(page: Page, part: string, rules: RunOptions): Promise<Violation[]> {
  return page.evaluate(
    async ({ within, options }) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(within, options);
      return violations.map(({ id, nodes }) => ({ id, times: nodes.length, first: nodes[0]?.html ?? "" }));
    },
    { within: part, options: { ...rules, resultTypes: ["violations"] } satisfies RunOptions },
  );
}
