/**
 * A workflow that builds every package on a push and on pull requests. `folder`: of the configuration in its Git repository, '' for
 * its root.
 */
export function workflowText(folder: string): string {
  const where = folder === '' ? [] : ['        with:', `          working-directory: ${JSON.stringify(folder)}`];
  return `${[
    '# Builds the packages of package_config.yaml: each ZIP is an artifact of the run, and what did not change is not built again.',
    'name: lambda-packer',
    'on:',
    '  push:',
    '  pull_request:',
    'permissions:',
    '  contents: read',
    '  # For the comment that says what a pull request changes.',
    '  pull-requests: write',
    'jobs:',
    '  packages:',
    '    runs-on: ubuntu-24.04',
    '    steps:',
    '      - uses: actions/checkout@v7',
    '      - uses: org/lambda-packer@v1',
    ...where,
  ].join('\n')}\n`;
}

export const WORKFLOW = '.github/workflows/lambda-packer.yml';
