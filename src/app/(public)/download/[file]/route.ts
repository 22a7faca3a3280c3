import { serveDownload } from "#api/downloads/serve.ts";

type Context = { params: Promise<{ file: string }> };

async function download(request: Request, { params }: Context): Promise<Response> {
  return serveDownload(request, (await params).file);
}

/** All methods come here, so that one that is not taken is refused in the API's own form. */
export {
  download as DELETE,
  download as GET,
  download as HEAD,
  download as OPTIONS,
  download as PATCH,
  download as POST,
  download as PUT,
};
