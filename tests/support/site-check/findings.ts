import fs from "node:fs";
import path from "node:path";

type Finding = { address: string; faults: string[] };

/** What a run has found so far, kept line by line in a file, so that an interrupted one can go on. */
export class Findings {
  readonly #file: string;
  readonly #faults = new Map<string, string[]>();

  constructor(file: string) {
    this.#file = file;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    if (!fs.existsSync(file)) return;
    for (const line of fs.readFileSync(file, "utf8").split("\n")) {
      const finding = readLine(line);
      if (finding) this.#faults.set(finding.address, finding.faults);
    }
  }

  add(finding: Finding): void {
    this.#faults.set(finding.address, finding.faults);
    fs.appendFileSync(this.#file, `${JSON.stringify(finding)}\n`);
  }

  forget(): void {
    this.#faults.clear();
    fs.rmSync(this.#file, { force: true });
  }

  isSound(address: string): boolean {
    return this.#faults.get(address)?.length === 0;
  }

  faultsOf(address: string): string[] {
    return this.#faults.get(address) ?? [];
  }
}

/** A run that was killed may have written half a line. */
function readLine(line: string): Finding | null {
  try {
    return JSON.parse(line) as Finding;
  } catch {
    return null;
  }
}
