/** What can be searched for, with examples that lead somewhere. */
export function SearchTips() {
  return (
    <div className="measure mt-8 space-y-4">
      <p>
        The search looks at people, statements, roll calls, questions put to senators, events, sources and the{" "}
        <a href="/glossary">glossary</a>. It looks at what is published, and at nothing else.
      </p>
      <ul className="list-disc space-y-1 pl-5">
        <li>
          A name need not be spelt right: <Example q="feinstien" />.
        </li>
        <li>
          Words in quotation marks are looked for as they stand: <Example q={'"law enforcement"'} />.
        </li>
        <li>
          A minus sign leaves a word out: <Example q="detainer -warrant" />.
        </li>
        <li>
          “or” finds either of two: <Example q="COPS or Byrne" />.
        </li>
      </ul>
      <p>
        You can also look at <a href="/senators">all senators</a>, by state.
      </p>
    </div>
  );
}

function Example({ q }: { q: string }) {
  return <a href={`/search?${new URLSearchParams({ q })}`}>{q}</a>;
}
