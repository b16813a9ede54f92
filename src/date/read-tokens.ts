import type { Senses, Vocabulary } from "./vocabulary.ts";

/** A word, a figure or one mark of a paragraph. */
export interface Token {
  start: number;
  end: number;
  kind: "word" | "number" | "mark";
  /** Lower case; curly apostrophes straight, every hyphen and en dash "-"; a possessive is one token "'s". */
  text: string;
  /** First letter is a capital. */
  capital: boolean;
  /** No white space before it: the "th" of "24th". */
  glued: boolean;
  /** Of a number. */
  value: number;
  /** Written with thousands commas ("1,212"): a count and never a year. */
  grouped: boolean;
  senses: Senses | undefined;
}

/** Reads a paragraph into tokens in one pass, each word with what it can mean. */
export function readTokens(text: string, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [];
  let glued = false;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      glued = false;
      at += 1;
      continue;
    }
    const token: Token = { start: at, end: at + 1, kind: "mark", text: "", capital: false, glued, value: NaN, grouped: false, senses: undefined };
    if (isDigit(code)) {
      readNumber(text, token);
    } else if (isLetter(code)) {
      while (token.end < text.length && isLetter(text.charCodeAt(token.end))) token.end += 1;
      const slice = text.slice(at, token.end);
      token.kind = "word";
      token.text = slice.toLowerCase();
      token.capital = token.text.charCodeAt(0) !== code;
      token.senses = vocabulary.get(token.text);
    } else {
      token.text = markText(text[at]!);
      if (token.text === "'" && /s/i.test(text[at + 1] ?? "") && !isLetter(text.charCodeAt(at + 2))) {
        token.kind = "word";
        token.text = "'s";
        token.end += 1;
      }
    }
    tokens.push(token);
    at = token.end;
    glued = true;
  }
  return tokens;
}

/** Takes "24", "2025", "1,212". Must not join "9,24" or the list "May 23,24": a group has three figures. */
function readNumber(text: string, token: Token): void {
  while (isDigit(text.charCodeAt(token.end))) token.end += 1;
  while (
    token.end - token.start <= 12 && text[token.end] === "," && isDigit(text.charCodeAt(token.end + 1)) && isDigit(text.charCodeAt(token.end + 2)) &&
    isDigit(text.charCodeAt(token.end + 3)) && !isDigit(text.charCodeAt(token.end + 4)) && (token.grouped || token.end - token.start <= 3)
  ) {
    token.grouped = true;
    token.end += 4;
  }
  token.kind = "number";
  token.text = text.slice(token.start, token.end);
  token.value = Number(token.grouped ? token.text.replaceAll(",", "") : token.text);
}

function markText(mark: string): string {
  if (mark === "’" || mark === "‘") return "'";
  return mark === "–" || mark === "‑" || mark === "‐" ? "-" : mark;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x2028 || code === 0xfeff;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** ASCII letters, and everything above Latin-1's signs except the blocks of punctuation and symbols. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code >= 0x2c00) && code !== 0xfeff);
}
