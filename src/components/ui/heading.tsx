import type { ReactNode } from "react";

export type HeadingLevel = 2 | 3 | 4;

type Props = { level: HeadingLevel; id?: string; className?: string; children: ReactNode };

/** A heading of the level that the page needs, whatever it looks like. */
export function Heading({ level, ...rest }: Props) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} />;
}
