import type { ReactNode } from "react";
import { SITE_NAME } from "#domain/sharing/page-citation.ts";
import { PICTURE_SIZE, type PictureLine, type SharePicture } from "#domain/sharing/share-picture.ts";
import { firstWords } from "#domain/statements/excerpt.ts";
import { drawableText } from "./drawn-text.ts";
import { PICTURE_COLORS } from "./palette.ts";
import { PictureBar } from "./picture-bar.tsx";
import { PictureVerdict } from "./picture-verdict.tsx";
import { MARGIN, QUOTE_LARGER, quoteFontSize, titleSize } from "./text-size.ts";

// Drawn by Satori, never sent to a browser: it knows `style` and no classes, and each box with children says that it
// is a flex box.

/** The picture of a page. More lines make the letters smaller, so that none is ever left out. */
export function ShareCard({ picture }: { picture: SharePicture }) {
  const { kicker, title, quote, lines, bar, footer, url } = picture;
  const size = quoteFontSize(picture);
  return (
    <div
      style={{
        ...PICTURE_SIZE,
        boxSizing: "border-box",
        display: "flex",
        flexDirection: "column",
        padding: `40px ${MARGIN}px 34px`,
        background: PICTURE_COLORS.paper,
        color: PICTURE_COLORS.foreground,
        fontFamily: "Public Sans",
        fontSize: size,
        lineHeight: 1.32,
      }}
    >
      <div style={{ display: "flex", justifyContent: "space-between", fontSize: 22, color: PICTURE_COLORS.quiet }}>
        <Line>{drawableText(kicker)}</Line>
        <Line style={{ fontWeight: 700, color: PICTURE_COLORS.foreground }}>{SITE_NAME}</Line>
      </div>
      <Line
        style={{
          marginTop: 4,
          fontFamily: "Source Serif 4",
          fontWeight: 600,
          fontSize: titleSize(title),
          lineHeight: 1.15,
        }}
      >
        {shortTitle(title)}
      </Line>
      {bar && <PictureBar bar={bar} />}
      <div style={{ display: "flex", flexDirection: "column", flex: 1, overflow: "hidden" }}>
        {quote && <Quote quote={quote} size={size} />}
        <div style={{ display: "flex", flexDirection: "column", marginTop: quote ? 6 : 10 }}>
          {lines.map((line) => (
            <CardLine key={line.label + line.text} line={line} size={size} />
          ))}
        </div>
      </div>
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          flexShrink: 0,
          paddingTop: 12,
          borderTop: `2px solid ${PICTURE_COLORS.foreground}`,
          fontSize: 20,
        }}
      >
        <Line>
          {footer}
          {quote && !quote.whole ? ". Full quote:" : ""}
        </Line>
        <Line style={{ fontWeight: 700 }}>{drawableText(url.replace(/^https?:\/\//, ""))}</Line>
      </div>
    </div>
  );
}

function Quote({ quote, size }: { quote: NonNullable<SharePicture["quote"]>; size: number }) {
  return (
    <div style={{ display: "flex", flexDirection: "column", marginTop: 10 }}>
      {quote.question && <Line style={{ color: PICTURE_COLORS.quiet }}>{drawableText(quote.question)}</Line>}
      <Line style={{ fontFamily: "Source Serif 4", fontSize: size + QUOTE_LARGER, lineHeight: 1.28 }}>
        {`“${drawableText(quote.text)}”`}
      </Line>
      <Line style={{ color: PICTURE_COLORS.quiet }}>{drawableText(quote.by)}</Line>
    </div>
  );
}

function CardLine({ line: { verdict, label, text, context }, size }: { line: PictureLine; size: number }) {
  const foreground = verdict ? PICTURE_COLORS.verdict[verdict] : PICTURE_COLORS.foreground;
  return (
    <div style={{ display: "flex", marginTop: 8 }}>
      {verdict && <PictureVerdict verdict={verdict} size={size} />}
      <div style={{ display: "flex", flexDirection: "column", flex: 1 }}>
        <div style={{ display: "flex", flexWrap: "wrap" }}>
          <Words text={`${label}:`} style={{ fontWeight: 700, color: foreground }} />
          <Words text={text} />
        </div>
        {context && <Line>{drawableText(context)}</Line>}
      </div>
    </div>
  );
}

/** Word by word, so that bold and plain words stand in one flow. */
function Words({ text, style }: { text: string; style?: Record<string, string | number> }) {
  return drawableText(text)
    .split(" ")
    .map((word, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: words have no other name, and their order never changes
      <Line key={index} style={{ marginRight: "0.26em", maxWidth: "100%", ...style }}>
        {word}
      </Line>
    ));
}

function Line({ children, style }: { children: ReactNode; style?: Record<string, string | number> }) {
  return (
    <div style={{ display: "block", overflowWrap: "break-word", wordBreak: "break-word", ...style }}>{children}</div>
  );
}

function shortTitle(title: string): string {
  const shortened = firstWords(title, 130);
  return drawableText(shortened.length < title.length ? `${shortened} …` : title);
}
