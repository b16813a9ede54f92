import type { Site } from "../site.ts";
import { chartDisclosure } from "./chart-disclosure.ts";
import { chartExchanges } from "./chart-exchanges.ts";
import { chartOwnClaims } from "./chart-own-claims.ts";
import type { Figure } from "./figure.ts";

/** Makes all charts of the figures page, in its order. */
export function listFigures(site: Site): Figure[] {
  return [chartOwnClaims(site, "people"), chartOwnClaims(site, "bodies"), chartExchanges(site), chartDisclosure(site)];
}
