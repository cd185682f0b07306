import { diffArtifacts } from '../inspect/diff.ts';
import { inspectZip } from '../inspect/zipfile.ts';
import { differenceJson, renderDifference } from '../report/difference.ts';
import { inspectionJson, renderInspection } from '../report/inspection.ts';
import { type ColorChoice, displayOf } from './terminal.ts';

interface ShowOptions {
  json: boolean;
  color: ColorChoice;
}

const display = ({ color }: ShowOptions) => displayOf(color, process.stdout);

/** `lambda-packer inspect`: exit code 1 on an error finding. */
export async function runInspect(files: string[], options: ShowOptions): Promise<void> {
  const inspections = await Promise.all(files.map((file) => inspectZip(file)));
  process.stdout.write(
    options.json
      ? inspectionJson(inspections)
      : `${inspections.map((it) => renderInspection(it, display(options))).join('\n\n')}\n`,
  );
  if (inspections.some(({ findings }) => findings.some(({ severity }) => severity === 'error'))) process.exitCode = 1;
}

/** `lambda-packer diff`. */
export async function runDiff(a: string, b: string, options: ShowOptions): Promise<void> {
  const difference = await diffArtifacts(a, b);
  process.stdout.write(
    options.json ? differenceJson(difference) : `${renderDifference(difference, display(options))}\n`,
  );
}
