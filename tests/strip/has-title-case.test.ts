import { expect, it } from "vitest";
import { hasTitleCase } from "../../src/strip/has-title-case.ts";

it.each<[string, boolean]>([
  ["Forty Soldiers Walk Home Over the Bridge.", true],
  ["Fifteen Freed Men Back From Lisova With 2 Lists", true],
  ["COUNCIL WELCOMES RETURN OF FORTY;", true],
  ["Premier Anna Roe met Ivan Moe in Lisova.", false],
  ["Forty soldiers walk home over the bridge", false],
  ["The Lisova Post", false],
])("%s: %s", (text, is) => expect(hasTitleCase(text)).toBe(is));
