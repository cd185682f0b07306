/** Workflows in a page, by the words of the comment in their first line: `# name` or `# .github/workflows/name.yml`. */
export function examples(page: string): Record<string, string> {
  const blocks = [...page.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)];
  return Object.fromEntries(blocks.map(([, name = '', content = '']) => [name.replace(/^.*\/|\.yml$/g, ''), content]));
}
