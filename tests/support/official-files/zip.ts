import zlib from "node:zlib";

export type ZipEntry = {
  name: string;
  content?: string | Buffer;
  /** Says another size than the true one. */
  size?: number;
  /** What Unix says the file is. */
  mode?: number;
  /** Lists the bytes of the first file once more. */
  again?: boolean;
};

/** A zip archive of these files. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content = "", size, mode = 0, again = false } of entries) {
    const data = Buffer.isBuffer(content) ? content : Buffer.from(content);
    const packed = zlib.deflateRawSync(data);
    const file = Buffer.from(name);
    const sizes = [zlib.crc32(data), packed.length, size ?? data.length];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    for (const [index, value] of sizes.entries()) local.writeUInt32LE(value, 14 + index * 4);
    local.writeUInt16LE(file.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 6);
    central.writeUInt16LE(8, 10);
    for (const [index, value] of sizes.entries()) central.writeUInt32LE(value, 16 + index * 4);
    central.writeUInt16LE(file.length, 28);
    central.writeUInt32LE((mode << 16) >>> 0, 38);
    central.writeUInt32LE(again ? 0 : offset, 42);
    directory.push(central, file);
    if (again) continue;
    parts.push(local, file, packed);
    offset += local.length + file.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}
