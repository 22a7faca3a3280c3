/** What can be searched for, with examples that lead somewhere. */
export function SearchTips() {
  return (
    <div className="measure mt-8 space-y-4">
      <p>
        You can search people, statements, roll calls, questions to senators, events, sources and the{" "}
        <a href="/glossary">glossary</a>.
      </p>
      <ul className="list-disc space-y-1 pl-5">
        <li>
          Misspelled names work: <Example q="feinstien" />
        </li>
        <li>
          Use quotes for an exact phrase: <Example q={'"law enforcement"'} />
        </li>
        <li>
          Use a minus sign to leave out a word: <Example q="detainer -warrant" />
        </li>
        <li>
          Use “or” to find either word: <Example q="COPS or Byrne" />
        </li>
      </ul>
      <p>
        You can also browse <a href="/senators">all senators</a> by state.
      </p>
    </div>
  );
}

function Example({ q }: { q: string }) {
  return <a href={`/search?${new URLSearchParams({ q })}`}>{q}</a>;
}
