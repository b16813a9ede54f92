// "/repo", "/a/b". Not "repo/", "//host".
const prefixPattern = /^(?:\/[A-Za-z0-9._~-]+)*$/;

/** Reads the folder of the host under which the site will stand (`PATH_PREFIX=/repo` for project pages). */
function pathPrefix(): string {
  const prefix = (process.env["PATH_PREFIX"] ?? "").replace(/\/$/, "");
  if (!prefixPattern.test(prefix)) throw new Error(`Unexpected PATH_PREFIX "${prefix}", expected a path such as /repo`);
  return prefix;
}

/** Gives the address by which a page links to another: every internal link goes through here. */
export function sitePath(path: string): string {
  return pathPrefix() + path;
}
