type Props = {
  all: { href: string; count: number };
  without: { href: string; count: number };
  shown: "all" | "without" | null;
};

/** The reader's switch: all pairs of the verdict, or only those without any context. `shown` null: neither. */
export function ContextSwitch({ all, without, shown }: Props) {
  return (
    <nav aria-label="With or without context" data-screen className="mt-6">
      <ul className="flex flex-wrap gap-x-7 gap-y-1 font-semibold">
        <SwitchLink {...all} current={shown === "all"}>
          All votes
        </SwitchLink>
        <SwitchLink {...without} current={shown === "without"}>
          Only votes without context
        </SwitchLink>
      </ul>
    </nav>
  );
}

function SwitchLink({
  href,
  count,
  current,
  children,
}: {
  href: string;
  count: number;
  current: boolean;
  children: string;
}) {
  return (
    <li>
      <a
        href={href}
        aria-current={current ? "true" : undefined}
        className={`tap py-1 ${current ? "text-ink decoration-2" : ""}`}
      >
        {children} ({count})
      </a>
    </li>
  );
}
