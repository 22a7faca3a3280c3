import { type JsonLd, serializeJsonLd } from "#domain/sharing/json-ld.ts";

/**
 * The one place of the site that writes markup from a string. React escapes text inside `<script>` as HTML, which a
 * script element does not read as such, so that quotation marks would break the JSON. The serializer writes every sign
 * that could end the element as `\u003c` and the like; its tests feed it `</script>`.
 */
export function JsonLdScript({ data }: { data: JsonLd }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: serialized so that it cannot leave the element, see above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serializeJsonLd(data) }} />;
}
