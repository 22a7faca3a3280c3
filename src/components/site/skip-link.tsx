export function SkipLink() {
  return (
    <a
      href="#content"
      data-screen
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:bg-paper focus:px-4 focus:py-2"
    >
      Skip to content
    </a>
  );
}
