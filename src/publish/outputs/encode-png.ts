import { zlibSync } from "fflate";

/** Pixels as they are drawn: four bytes each, red, green, blue and opacity. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

/**
 * A palette holds 256 colours. Colours alike in the upper five bits of each channel share the entry of the first of
 * them, which keeps the soft edges of text within that number and the grounds as they are.
 */
const keptBits = 0xf8f8f8;

/**
 * Writes opaque pixels as an indexed PNG (ISO/IEC 15948), a third of what true colour takes; undefined where they
 * have more colours than a palette. Compressed in JavaScript, since zlib's bytes differ between processors.
 */
export function encodePng({ width, height, rgba }: Pixels): Buffer | undefined {
  const indices = new Map<number, number>();
  const palette: number[] = [];
  const rows = new Uint8Array(height * (width + 1));
  let last = -1;
  let index = 0;
  for (let y = 0, from = 0; y < height; y += 1) {
    // Each row begins with its filter: none, which is best for indices.
    for (let at = y * (width + 1) + 1, end = at + width; at < end; at += 1, from += 4) {
      const colour = (rgba[from]! << 16) | (rgba[from + 1]! << 8) | rgba[from + 2]!;
      if (colour !== last) {
        const near = colour & keptBits;
        index = indices.get(near) ?? palette.length;
        if (index === palette.length) {
          if (index === 256) return undefined;
          indices.set(near, index);
          palette.push(colour);
        }
        last = colour;
      }
      rows[at] = index;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head), chunk("PLTE", colours), chunk("IDAT", Buffer.from(zlibSync(rows, { level: 6 }))), chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of PNG's annex D. */
function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = crcTable[(value ^ byte) & 255]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
