import type { AgreementMention, EventKind, EventStatus, When } from "../../record.ts";
import type { Mention } from "../mentions/mention.ts";

/** One event of an article in the making: the clauses that tell of it. */
export interface Draft {
  kind: EventKind;
  status: EventStatus;
  mentions: Mention[];
  main: boolean;
  when: When;
  agreement?: AgreementMention;
}

export const isOfPeople = (kind: EventKind) => kind === "exchange" || kind === "release";
