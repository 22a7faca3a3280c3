import type { ReactNode } from "react";

export function SubmitButton({ children }: { children: ReactNode }) {
  return (
    <button
      type="submit"
      className="h-11 border border-ink bg-ink px-5 font-semibold text-paper hover:bg-accent hover:text-paper forced-colors:border-[ButtonBorder]"
    >
      {children}
    </button>
  );
}
