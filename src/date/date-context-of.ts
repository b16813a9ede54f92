import type { Publisher } from "../lexicon/lexicon.ts";
import type { Day, Masthead } from "../record.ts";
import type { DateContext } from "./resolver.ts";

/** Tells what an article's dates are read from: the day of publication, stated or inferred, and its outlet's order of numeric dates. */
export function dateContextOf(masthead: Masthead | undefined, publishers: readonly Publisher[], reference: Day | undefined = masthead?.published?.day): DateContext {
  const outlet = masthead?.outlet?.id;
  const dateOrder = outlet === undefined ? undefined : publishers.find(({ id }) => id === outlet)?.dateOrder;
  return { ...(reference && { reference }), ...(dateOrder && { dateOrder }) };
}
