declare module "edtf" {
  /** Parses ISO 8601-2; throws where the text is none. */
  export default function edtf(text: string): { edtf: string };
}
