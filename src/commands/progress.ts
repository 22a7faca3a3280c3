/** Says what takes long, and nothing about what does not: a second start prints next to nothing. */
export type Progress = {
  say(line: string): void;
  /** Runs `work`; announced, with what it notes, when it takes more than a second, with a sign of life every ten. */
  step<T>(label: string, work: (note: (line: string) => void) => Promise<T>): Promise<T>;
};

export function createProgress(write: (line: string) => void = console.log): Progress {
  return {
    say: write,
    async step(label, work) {
      const started = performance.now();
      const elapsed = () => `${Math.round((performance.now() - started) / 1000)} s`;
      let announced = false;
      const announce = () => {
        write(announced ? `${label} … ${elapsed()}` : `${label} …`);
        announced = true;
      };
      const first = setTimeout(announce, 1000);
      const heartbeat = setInterval(announce, 10_000);
      try {
        const result = await work((line) => announced && write(`  ${line}`));
        if (announced) write(`${label}: done in ${elapsed()}`);
        return result;
      } finally {
        clearTimeout(first);
        clearInterval(heartbeat);
      }
    },
  };
}
