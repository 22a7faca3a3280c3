import type { Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

const STYLE_SAMPLE = "data-style-sample";

/**
 * Axe's rule on contrast is four fifths of its work, and on a page of a hundred equal rows it does the same work a
 * hundred times. It is asked of one visible element of each look: the same elements and classes around it, and the
 * same computed colors, sizes and layers.
 */
async function markOnePerStyle(page: Page): Promise<number> {
  return page.evaluate((attribute) => {
    const styleKeys = new Map<Element, string>();
    const styleKeyOf = (element: Element): string => {
      const known = styleKeys.get(element);
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
      const styleKey = `${element.parentElement ? styleKeyOf(element.parentElement) : ""}/${own}`;
      styleKeys.set(element, styleKey);
      return styleKey;
    };
    const hasText = (element: Element) =>
      element.matches("input, select, textarea") ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    const seen = new Set<string>();
    for (const element of document.body.querySelectorAll("*")) {
      if (!hasText(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
      const styleKey = styleKeyOf(element);
      if (!seen.has(styleKey)) element.setAttribute(attribute, "");
      seen.add(styleKey);
    }
    return seen.size;
  }, STYLE_SAMPLE);
}

/** Axe on one element of each look for contrast, and on the whole page for every other rule. */
export async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await findViolations(page, "html", { rules: { "color-contrast": { enabled: false } } });
  if ((await markOnePerStyle(page)) > 0)
    found.push(...(await findViolations(page, `[${STYLE_SAMPLE}]`, { runOnly: ["color-contrast"] })));
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
