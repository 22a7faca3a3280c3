/** The downloads at their addresses: `/download/statements.csv`, with the filters of the list they belong to. */

import { findTable } from "#data/downloads/all.ts";
import { onOneState, rowsOf } from "#data/downloads/stream-rows.ts";
import type { Table } from "#data/downloads/table.ts";
import { respondIfChanged } from "../conditional-request.ts";
import { onSite } from "../on-site.ts";
import { readStrictly } from "../read-query.ts";
import { type ApiRequest, handleRequest, type Methods } from "../respond.ts";
import { metaOf } from "../schemas/envelope.ts";
import { ApiError } from "../schemas/problem.ts";
import { archiveOf } from "./archive.ts";
import { checksums } from "./checksums.ts";
import { descriptorOf } from "./data-package.ts";
import { FORMATS, type Format, piecesOf } from "./formats.ts";

export const ARCHIVE = "said-and-voted.zip";
export const DESCRIPTOR = "datapackage.json";

/** The archive costs as much as many requests. */
const POINTS_OF_ARCHIVE = 20;

/** Answers any request for `/download/{file}`. */
export function serveDownload(request: Request, file: string): Promise<Response> {
  if (file === ARCHIVE)
    return handleRequest(request, () => ({ GET: sendArchive }), {
      types: ["application/zip"],
      points: POINTS_OF_ARCHIVE,
    });
  if (file === DESCRIPTOR) return handleRequest(request, () => ({ GET: sendDescriptor }));
  const { table, format } = fileNamed(file);
  const types = [format ? FORMATS[format].type.replace(/;.*/, "") : "application/json"];
  return handleRequest(request, () => methodsOf(table, format, file), { types });
}

function fileNamed(file: string): { table: Table | null; format: Format | null } {
  const [, name = "", ending = ""] = /^([a-z_]+)\.([a-z]+)$/.exec(file) ?? [];
  return { table: findTable(name), format: Object.hasOwn(FORMATS, ending) ? (ending as Format) : null };
}

function methodsOf(table: Table | null, format: Format | null, file: string): Methods {
  if (!table || !format)
    throw new ApiError(
      "not-found",
      `There is no download ${JSON.stringify(file.slice(0, 80))}. All downloads are listed at ${onSite("/download")}.`,
    );
  return {
    async GET({ request, url, version }) {
      const filter = readStrictly(table.filter ?? {}, url.searchParams);
      const meta = metaOf(version);
      return respondIfChanged(request, version, () =>
        sent(
          onOneState((reader) => piecesOf(format, table, rowsOf(table, reader, filter), meta)),
          { type: FORMATS[format].type, name: `said-and-voted-${table.name.replaceAll("_", "-")}.${format}` },
        ),
      );
    },
  };
}

function sendArchive({ request, url, version }: ApiRequest): Promise<Response> {
  readStrictly({}, url.searchParams);
  return respondIfChanged(request, version, () =>
    sent(archiveOf(metaOf(version)), { type: "application/zip", name: ARCHIVE }),
  );
}

function sendDescriptor({ request, url, version }: ApiRequest): Promise<Response> {
  readStrictly({}, url.searchParams);
  return respondIfChanged(request, version, async () => {
    const meta = metaOf(version);
    return Response.json(descriptorOf(await checksums(), ({ name }) => onSite(`/download/${name}.csv`), meta));
  });
}

/** Sent while it is made. The first piece is waited for, so that what cannot begin is refused and not broken off. */
async function sent(
  pieces: AsyncGenerator<string | Uint8Array>,
  { type, name }: { type: string; name: string },
): Promise<Response> {
  const first = await pieces.next();
  const encoder = new TextEncoder();
  const bytesOf = (piece: string | Uint8Array) =>
    typeof piece === "string" ? encoder.encode(piece) : new Uint8Array(piece);
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        if (!first.done) controller.enqueue(bytesOf(first.value));
      },
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(bytesOf(value));
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
  return new Response(body, {
    headers: { "content-type": type, "content-disposition": `attachment; filename="${name}"` },
  });
}
