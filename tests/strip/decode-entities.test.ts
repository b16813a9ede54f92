import { expect, it } from "vitest";
import { decodeEntities } from "../../src/strip/decode-entities.ts";

it.each([
  ["Russia&#039;s men &#8211; home", "Russia's men – home"], ["A &amp; B &quot;C&quot;", 'A & B "C"'], ["&#x2019;", "’"],
  ["&amp;#039;", "&#039;"], ["R&D; then", "R&D; then"], ["&unknown; &constructor;", "&unknown; &constructor;"], ["&#0; &#55296; &#9999999;", "&#0; &#55296; &#9999999;"],
])("writes %s as %s", (text, expected) => expect(decodeEntities(text)).toBe(expected));
