/** How installers name what they could not build: uv, pip, npm. */
const PATTERNS = [
  /Failed to build [`']?([^`'\s]+)[`']?$/,
  /Failed building wheel for (\S+)/,
  /npm error path \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)$/,
];

/** The package that a line says could not be built. */
export function unbuiltIn(line: string): string | undefined {
  for (const pattern of PATTERNS) {
    const name = pattern.exec(line)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}
