interface Props {
  /** Sanitised already: what `renderArticle` returns, and nothing else. */
  html: string;
}

/** The one place where markup enters a page without being escaped. */
export function RawHtml({ html }: Props) {
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
