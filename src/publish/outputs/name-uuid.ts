import { createHash } from "node:crypto";

/** The namespace of addresses in RFC 9562, appendix C. */
const addresses = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");

/** Makes a UUID from a name (RFC 9562, version 5): the same name gives the same UUID on every machine. */
export function nameUuid(name: string): string {
  const hash = createHash("sha1").update(addresses).update(name).digest().subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
