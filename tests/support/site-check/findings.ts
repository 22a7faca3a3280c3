import fs from "node:fs";
import path from "node:path";

type Finding = { path: string; problems: string[] };

/** What a run has found so far, kept line by line in a file, so that an interrupted one can go on. */
export class Findings {
  readonly #file: string;
  readonly #problems = new Map<string, string[]>();

  constructor(file: string) {
    this.#file = file;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    if (!fs.existsSync(file)) return;
    for (const line of fs.readFileSync(file, "utf8").split("\n")) {
      const finding = readLine(line);
      if (finding) this.#problems.set(finding.path, finding.problems);
    }
  }

  add(finding: Finding): void {
    this.#problems.set(finding.path, finding.problems);
    fs.appendFileSync(this.#file, `${JSON.stringify(finding)}\n`);
  }

  forget(): void {
    this.#problems.clear();
    fs.rmSync(this.#file, { force: true });
  }

  isPassing(pagePath: string): boolean {
    return this.#problems.get(pagePath)?.length === 0;
  }

  problemsOf(pagePath: string): string[] {
    return this.#problems.get(pagePath) ?? [];
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
