import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";
import satori, { type Font } from "satori";
import { encodePng } from "./encode-png.ts";
import { keepDrawn } from "./keep-drawn.ts";

/** A box as the layout library takes it: a style and text, or further boxes. */
export interface PictureBox {
  type: "div";
  props: { style: Record<string, string | number>; children: string | PictureBox[] };
}

/** One file for each script; a picture takes each letter from the first that has it. */
const scripts = ["latin", "latin-ext", "cyrillic", "cyrillic-ext"] as const;
const families = scripts.map((script) => `Noto Sans ${script}`);

let loaded: Font[] | undefined;

/** Reads the open font that pictures are set in (Noto Sans, OFL 1.1), once. */
function fonts(): Font[] {
  loaded ??= scripts.flatMap((script) => ([400, 700] as const).map((weight): Font => ({
    name: `Noto Sans ${script}`,
    data: readFileSync(fileURLToPath(import.meta.resolve(`@fontsource/noto-sans/files/noto-sans-${script}-${weight}-normal.woff`))),
    weight,
    style: "normal",
  })));
  return loaded;
}

/** Draws boxes as a PNG, with the same bytes on every machine; what was drawn before is not drawn again. */
export async function drawPicture(picture: PictureBox, width: number, height: number): Promise<Buffer> {
  return keepDrawn(JSON.stringify([width, height, picture]), async () => {
    const set = { ...picture, props: { ...picture.props, style: { fontFamily: families.join(", "), ...picture.props.style } } };
    const svg = await satori(set as unknown as Parameters<typeof satori>[0], { width, height, fonts: fonts() });
    const image = rasterise(svg, width);
    return encodePng({ width: image.width, height: image.height, rgba: image.pixels }) ?? image.asPng();
  });
}

/** Draws an SVG without text as a square PNG. */
export async function drawIcon(svg: string, size: number): Promise<Buffer> {
  return keepDrawn(JSON.stringify([size, svg]), () => Promise.resolve(rasterise(svg, size).asPng()));
}

function rasterise(svg: string, width: number) {
  return new Resvg(svg, { fitTo: { mode: "width", value: width }, font: { loadSystemFonts: false } }).render();
}
