/** Workflows in a page, by the words of the comment in their first line: `# name` or `# .github/workflows/name.yml`. */
export function examples(page: string): Record<string, string> {
  const blocks = [...page.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)];
  return Object.fromEntries(blocks.map(([, name = '', content = '']) => [name.replace(/^.*\/|\.yml$/g, ''), content]));
}

/** `| `name` | default | meaning | `example` |` between `<!-- inputs -->`: what stands in the last cell, by input; '' where there is none. */
export function inputExamples(page: string): Map<string, string> {
  const [, rows = ''] = /<!-- inputs -->([\s\S]*?)<!-- \/inputs -->/.exec(page) ?? [];
  const cells = [...rows.matchAll(/^\| `([\w-]+)` \|.*\| (?:`(.*?)`|) \|$/gm)];
  return new Map(cells.map(([, name = '', example = '']) => [name, example.replaceAll('\\|', '|')]));
}

/** How a later step reads an output of the step `packages`. */
export const outputExample = (name: string): string => `\${{ steps.packages.outputs.${name} }}`;
