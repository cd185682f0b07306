import { inProject, install, type Reader } from './install.ts';
import { meaningless } from './installer-problems.ts';
import { readRubyProject } from './ruby-projects.ts';
import type { RubyOptions } from './types.ts';

/** Readers of Ruby's manifests. */
export const RUBY_READERS = {
  'gemfile-lock': (pkg, { path, installer }, { read, root }) => {
    const { project, ...rest } = readRubyProject(path, read);
    const { exclude, omit, strip, groups } = pkg.dependencies;
    const options: RubyOptions = { language: 'ruby', exclude, omit, strip, source: 'gemfile-lock', project, groups };
    const warnings = meaningless(pkg, path, ['extras']);
    return install(pkg, installer, { ...rest, warnings, label: inProject(root, path), optionsFor: () => options });
  },
} satisfies Record<string, Reader>;
