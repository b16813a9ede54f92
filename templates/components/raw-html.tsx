interface Props {
  /** Sanitised already: what `renderArticle` returns, and nothing else. */
  html: string;
  lang: string | null;
}

/*
 * The one place where markup enters a page without being escaped.
 */

export function RawHtml({ html, lang }: Props) {
  return <div lang={lang ?? undefined} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** A chart as `inlineSvg` wrote it; its words are escaped there. */
export function RawSvg({ svg, name }: { svg: string; name: string }) {
  return <div class={name} dangerouslySetInnerHTML={{ __html: svg }} />;
}

/** Structured data for machines: JSON in which no `<` can end the element. */
export function StructuredData({ data }: { data: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }} />;
}
