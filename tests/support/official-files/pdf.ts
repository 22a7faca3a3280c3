/** A PDF of one page that these commands, packed as `filter` says, draw. */
export function pdfOf(commands: Buffer, filter = ""): Buffer {
  const parts = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    Buffer.concat([
      Buffer.from(`<< /Length ${commands.length} ${filter} >>\nstream\n`),
      commands,
      Buffer.from("\nendstream"),
    ]),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ].map((part) => Buffer.from(part as string));
  const file = [Buffer.from("%PDF-1.4\n")];
  let at = (file[0] as Buffer).length;
  const offsets = parts.map((part, index) => {
    const object = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), part, Buffer.from("\nendobj\n")]);
    const offset = `${String(at).padStart(10, "0")} 00000 n \n`;
    file.push(object);
    at += object.length;
    return offset;
  });
  const end = `xref\n0 6\n0000000000 65535 f \n${offsets.join("")}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${at}\n%%EOF`;
  return Buffer.concat([...file, Buffer.from(end)]);
}
