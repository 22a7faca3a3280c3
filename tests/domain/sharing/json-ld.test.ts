import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JsonLd, personJsonLd, serializeJsonLd, statementJsonLd } from "#domain/sharing/json-ld.ts";
import { ADA_EXAMPLE, said } from "../../support/fictional/fictional-record.ts";

const claim = (text: string): JsonLd => ({ "@context": "https://schema.org", "@type": "Claim", text });

describe("JSON inside a script element", () => {
  test.each(["</script><script>alert(1)</script>", "<!-- <script>", "]]>", "&lt;/script&gt;", "a\u2028b\u2029c"])(
    "%j cannot end it",
    (text) => {
      const serialized = serializeJsonLd(claim(text));
      expect(serialized).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(serialized).text).toBe(text);
    },
  );

  test("whatever a quotation holds, it comes out as it went in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const serialized = serializeJsonLd(claim(text));
        expect(serialized).not.toContain("<");
        expect(JSON.parse(serialized).text).toBe(text);
      }),
    );
  });
});

describe("a statement", () => {
  const statement = said("2023-03", "cooperate", "supports");
  const jsonLdFor = (attribution: typeof statement.attribution) =>
    statementJsonLd({ ...statement, attribution }, "https://site.example/s", "https://site.example/p");

  test("in own words is a quotation of the person, with its source", () => {
    expect(jsonLdFor("own_words")).toMatchObject({
      "@type": "Quotation",
      text: statement.quote,
      dateCreated: "2023-03",
      creator: { "@type": "Person", name: "Ada Example" },
      citation: { url: "https://example.org/interview", publisher: { name: "The Example" } },
    });
  });

  test("of an office is not the person's own", () => {
    expect(jsonLdFor("office")).not.toHaveProperty("creator");
    expect(jsonLdFor("office")).toMatchObject({ "@type": "Quotation", about: { name: "Ada Example" } });
  });

  test("in a reporter's paraphrase is no quotation", () => {
    expect(jsonLdFor("reported")["@type"]).toBe("Claim");
  });
});

test("a person is told without party, verdict or rating", () => {
  const jsonLdFor = JSON.stringify(personJsonLd(ADA_EXAMPLE, "https://site.example/senators/ada-example"));
  expect(jsonLdFor).toContain("Ada Example");
  expect(jsonLdFor).not.toMatch(/party|rating|conflict|independent/i);
});
