interface Props {
  text: string;
  lang?: string | null | undefined;
}

/** Words that came from an article: kept apart from ours, so that their direction cannot turn our line around. */
export function Foreign({ text, lang }: Props) {
  return <bdi lang={lang ?? undefined}>{text}</bdi>;
}
