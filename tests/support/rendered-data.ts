import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { ReactNode } from "react";

const { renderToPipeableStream } = (await import(
  // @ts-expect-error: what the framework makes pages with has no types of its own
  "next/dist/compiled/react-server-dom-turbopack/server.node.js"
)) as { renderToPipeableStream: (node: ReactNode, bundles: object) => { pipe(to: NodeJS.WritableStream): void } };

/** What the framework makes of something that is shown, as data: elements, their attributes and their words. */
export function renderedData(node: ReactNode): Promise<string> {
  const stream = new PassThrough();
  renderToPipeableStream(node, {}).pipe(stream);
  return text(stream);
}
