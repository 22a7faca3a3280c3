import type { ReactNode } from "react";

/** What the marks of the drawing mean. */
export function TimelineKey() {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small text-quiet">
      <Item text="Statement, above the line">
        <rect x="1" y="8" width="18" height="4" className="fill-ink" />
      </Item>
      <Item text="Event, on the line">
        <path d="M10 3 V17" className="stroke-ink" strokeWidth="4" />
      </Item>
      <Item text="Vote in the Senate, below">
        <rect x="1" y="6" width="18" height="8" className="fill-ink" />
      </Item>
      <Item text="Vote in the House, below">
        <rect x="2" y="7" width="16" height="6" className="fill-paper stroke-ink" strokeWidth="2" />
      </Item>
    </ul>
  );
}

function Item({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <svg aria-hidden="true" viewBox="0 0 20 20" className="size-[1em]">
        {children}
      </svg>
      {text}
    </li>
  );
}
