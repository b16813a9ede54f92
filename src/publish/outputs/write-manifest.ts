import { sitePath } from "../site-path.ts";
import type { Site } from "../site.ts";

/** Writes the web app manifest (https://www.w3.org/TR/appmanifest/), by which the site can be put on a home screen. */
export function writeManifest(site: Site): string {
  const { title, subject, language } = site.description;
  const icon = (size: number, purpose: "any" | "maskable") => ({
    src: sitePath(`/icon-${purpose === "maskable" ? "maskable-" : ""}${size}.png`), sizes: `${size}x${size}`, type: "image/png", purpose,
  });
  return `${JSON.stringify({
    id: sitePath("/"),
    name: `${title}: ${subject}`,
    short_name: title,
    description: subject,
    lang: language,
    dir: "auto",
    start_url: sitePath("/"),
    scope: sitePath("/"),
    display: "browser",
    background_color: "#f8f6f1",
    theme_color: "#1d2b30",
    icons: [{ src: sitePath("/icon.svg"), sizes: "any", type: "image/svg+xml", purpose: "any" }, icon(192, "any"), icon(512, "any"), icon(512, "maskable")],
  }, null, 2)}\n`;
}
