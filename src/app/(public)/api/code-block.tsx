type Props = {
  label: string;
  children: string;
  /** One long line, which may be broken. */
  wraps?: boolean;
};

/** Something to type or to read letter for letter. Where it is wider than the window it scrolls by itself. */
export function CodeBlock({ label, children, wraps = false }: Props) {
  return (
    <section
      aria-label={label}
      tabIndex={0}
      className="my-4 max-w-4xl overflow-x-auto border-l-4 border-rule bg-wash print:overflow-visible"
    >
      <pre
        className={`px-4 py-3 text-[0.875rem] leading-relaxed print:whitespace-pre-wrap ${wraps ? "whitespace-pre-wrap wrap-anywhere" : "w-fit"}`}
      >
        <code>{children}</code>
      </pre>
    </section>
  );
}
