import type { Site } from "../../src/publish/site.ts";

interface Props {
  site: Site;
  text: string;
}

/** Words of a record: always English, whatever language the page speaks, and kept apart from ours. */
export function Recorded({ site, text }: Props) {
  return <bdi lang={site.language.code === "en" ? undefined : "en"}>{text}</bdi>;
}
