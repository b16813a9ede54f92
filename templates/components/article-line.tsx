import { formatPublished } from "../../src/publish/format-day.ts";
import { sitePath } from "../../src/publish/site-path.ts";
import type { Site } from "../../src/publish/site.ts";
import type { Article } from "../../src/record.ts";
import { Foreign } from "./foreign.tsx";

interface Props {
  site: Site;
  article: Article;
  note?: string | undefined;
}

/** Names an article where it has no headline by its first words. */
export function articleTitle(article: Article): string {
  const words = article.headline ?? article.body[0]?.text ?? article.file;
  return words.length > 120 ? `${words.slice(0, 117).replace(/\s\S*$/, "")} …` : words;
}

/** When an article was published, in its own zone, as far as anybody knows. */
export function PublishedText({ site, article }: { site: Site; article: Article }) {
  if (!article.published) return <>{site.say("article.unpublished")}</>;
  const { value, basis } = article.published;
  return <><time dateTime={value}>{formatPublished(value, site.language)}</time>{basis === "inferred" && ` ${site.say("article.inferred")}`}</>;
}

/** An article in one line: headline, outlet, date, and whether it is a digest. */
export function ArticleLine({ site, article, note }: Props) {
  return (
    <span class="article-line">
      <a href={sitePath(article.url)}><Foreign text={articleTitle(article)} lang={article.language} /></a>
      <span class="article-line-note">
        <Foreign text={site.outletName(article)} /> · <PublishedText site={site} article={article} />
        {article.rendition === "digest" && ` · ${site.say("article.isDigest")}`}
        {note && ` · ${note}`}
      </span>
    </span>
  );
}
