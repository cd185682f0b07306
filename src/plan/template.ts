import type { Problem } from '../errors.ts';

/**
 * Fills `${name}` from `vars`, as Terraform's templatefile does for plain names (`$${` is a literal `${`).
 * A name without a value is an error with its line; a value that nothing uses is a warning.
 */
export function fillTemplate(
  text: string,
  vars: Readonly<Record<string, string>>,
  file: string,
): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const used = new Set<string>();
  const filled = text.replace(/\$\$\{|\$\{([^}\n]*)\}/g, (whole, written: string | undefined, offset: number) => {
    if (written === undefined) return '${';
    const name = written.trim();
    used.add(name);
    if (Object.hasOwn(vars, name)) return vars[name]!;
    const before = text.slice(0, offset).split('\n');
    problems.push({
      severity: 'error',
      code: 'requirements/template',
      message: `\${${name}} has no value`,
      hint: `give it one under requirements.vars`,
      at: { file, line: before.length, column: before.at(-1)!.length + 1 },
    });
    return whole;
  });
  for (const name of Object.keys(vars))
    if (!used.has(name))
      problems.push({
        severity: 'warning',
        code: 'requirements/template',
        message: `requirements.vars.${name} is not used in ${file}`,
      });
  return { text: filled, problems };
}
