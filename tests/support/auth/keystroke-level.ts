import { expect, type Locator, type Page } from "@playwright/test";

/**
 * The keystroke-level model: how long somebody who knows a form takes for its clicks and keys (Card, Moran and Newell,
 * "The keystroke-level model for user performance time with interactive systems", Communications of the ACM 23(7),
 * 1980). In seconds: a key of an average typist; pointing at something; pressing or releasing a button of the mouse;
 * moving a hand between mouse and keyboard; making up one's mind before a step. What the machine takes is not counted.
 */
const SECONDS = { key: 0.2, point: 1.1, button: 0.1, home: 0.4, mind: 1.35 } as const;
type Operator = keyof typeof SECONDS;

/** Does what an editor would do, and counts it. */
export class Steps {
  readonly #page: Page;
  readonly #count: Record<Operator, number> = { key: 0, point: 0, button: 0, home: 0, mind: 0 };

  constructor(page: Page) {
    this.#page = page;
  }

  /** Chooses in a select by Tab and by typing how the choice begins. */
  async choose(label: string, begins: string, value: string, within: Page | Locator = this.#page): Promise<void> {
    const field = within.getByLabel(label);
    this.#did({ mind: 1, key: 1 + begins.length });
    await field.focus();
    await field.pressSequentially(begins);
    await expect(field).toHaveValue(value);
  }

  /** Clicks into a field and pastes. */
  async paste(label: string, text: string): Promise<void> {
    this.#did({ mind: 1, home: 1, point: 1, button: 2, key: 2 });
    const field = this.#page.getByLabel(label, { exact: true });
    await field.click();
    await field.fill(text);
    await field.dispatchEvent("input");
  }

  /** Goes on by Tab and types. */
  async tabAndType(label: string, text: string): Promise<void> {
    await this.type(this.#page.getByLabel(label, { exact: true }), text);
  }

  async type(field: Locator, text: string): Promise<void> {
    this.#did({ mind: 1, key: 1 + text.length });
    await field.focus();
    await field.pressSequentially(text);
  }

  /** Selects so many signs from the beginning of a field: Shift and a key for each line; here, for each sign. */
  async selectWords(label: string, length: number): Promise<void> {
    this.#did({ mind: 1, home: 2, point: 2, button: 2 });
    const field = this.#page.getByLabel(label, { exact: true });
    await field.focus();
    await field.press("ControlOrMeta+Home");
    for (let character = 0; character < length; character += 1) await field.press("Shift+ArrowRight");
  }

  /** Reaches a button by Tab and presses it. */
  async press(button: Locator): Promise<void> {
    this.#did({ mind: 1, key: 3 });
    await button.focus();
    await button.press("Enter");
  }

  seconds(): number {
    return (Object.keys(SECONDS) as Operator[]).reduce((sum, each) => sum + SECONDS[each] * this.#count[each], 0);
  }

  inWords(): string {
    const counted = Object.entries(this.#count).map(([operator, times]) => `${operator} ${times}`);
    return `${counted.join(", ")}: ${this.seconds().toFixed(1)} seconds`;
  }

  #did(what: Partial<Record<Operator, number>>): void {
    for (const [operator, times] of Object.entries(what)) this.#count[operator as Operator] += times;
  }
}
