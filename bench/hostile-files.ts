/**
 * What files that were made to do harm take of this machine: four PDFs of 450 KB that would unpack to 300 MB each, as
 * they are sent at once. `node --conditions=react-server bench/hostile-files.ts`
 */
import { execFileSync } from "node:child_process";
import zlib from "node:zlib";
import { textOfFile } from "#import/sources/text-of-file.ts";
import { pdfOf } from "../tests/support/official-files/pdf.ts";

const bomb = pdfOf(zlib.deflateSync(Buffer.alloc(300_000_000, "(x) Tj "), { level: 9 }), "/Filter /FlateDecode");
const sound = pdfOf(Buffer.from("BT /F1 12 Tf 72 700 Td (Made-up words.) Tj ET"));

for (const [what, file, times] of [
  ["a PDF of one page", sound, 1],
  ["four bombs", bomb, 4],
] as const) {
  const own = process.memoryUsage.rss();
  let most = 0;
  const looking = setInterval(() => {
    const rows = execFileSync("ps", ["--ppid", String(process.pid), "-o", "rss="], { encoding: "utf8" }).split("\n");
    most = Math.max(most, ...rows.map((row) => Number(row) / 1024));
  }, 50);
  const began = performance.now();
  const all = await Promise.allSettled(
    Array.from({ length: times }, () => textOfFile(file, "application/pdf", "a.pdf")),
  );
  clearInterval(looking);
  const grown = Math.round((process.memoryUsage.rss() - own) / 1e6);
  console.log(
    `${what} (${file.length} bytes): ${Math.round(performance.now() - began)} ms, ${Math.round(most)} MB at most in the reader, ${grown} MB more here; ${all[0]?.status}`,
  );
}
