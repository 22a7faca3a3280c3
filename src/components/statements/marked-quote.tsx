type Props = { quote: string; span?: string; cite: string; size?: "large" | "small" };

/** Exact words between quotation marks; the span that carries the stance is marked. */
export function MarkedQuote({ quote, span, cite, size = "large" }: Props) {
  const at = span ? quote.indexOf(span) : -1;
  return (
    <blockquote
      cite={cite}
      className={`hang-quote font-serif text-pretty ${size === "large" ? "text-quote" : "text-lead"}`}
    >
      <p>
        “
        <bdi>
          {span && at >= 0 ? (
            <>
              {quote.slice(0, at)}
              <mark>{span}</mark>
              {quote.slice(at + span.length)}
            </>
          ) : (
            quote
          )}
        </bdi>
        ”
      </p>
    </blockquote>
  );
}
