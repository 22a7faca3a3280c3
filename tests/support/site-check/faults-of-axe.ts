import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

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
  // No page of ours holds frames: without the way through an empty page of its own, axe takes half the time.
  const axe = () => new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const found = (await axe().disableRules("color-contrast").analyze()).violations;
  if ((await markOneOfEachLook(page)) > 0)
    found.push(...(await axe().withRules("color-contrast").include(`[${MARK}]`).analyze()).violations);
  return found.map(
    ({ id, nodes }) => `axe finds ${id} ${nodes.length} times, first in ${nodes[0]?.html.slice(0, 200)}`,
  );
}
