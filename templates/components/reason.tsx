import { sayReason } from "../../src/publish/say-reason.ts";
import type { Site } from "../../src/publish/site.ts";
import { Foreign } from "./foreign.tsx";
import { Recorded } from "./recorded.tsx";

interface Props {
  site: Site;
  text: string;
}

/** A reason of the records in the page's language; in English, and said to be, where the language has no words for it. */
export function Reason({ site, text }: Props) {
  const pieces = sayReason(text, site.language);
  if (!pieces) return <Recorded site={site} text={text} />;
  return <>{pieces.map((piece) => <Foreign text={typeof piece === "string" ? piece : piece.recorded} />)}</>;
}
