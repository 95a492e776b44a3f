/** A finished PDF or a page folder in, what is wrong with it out. */
import { type Finding, finding, type Outcome } from '../diagnostic.ts';
import type { House } from '../house.ts';
import { buildPage } from '../pipeline.ts';
import { checkPdf } from '../proof.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { houseOf } from './house.ts';
import type { CheckOptions } from './options.ts';
import { countFindings, frameFindings } from './report.ts';
import type { Terminal } from './terminal.ts';

/** `value` is the names of the rules that could not be tried. */
type Checked = Outcome<readonly string[]>;

export async function check(
  page: string,
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const house = houseOf(options);
  try {
    const isPdf = page.toLowerCase().endsWith('.pdf');
    const checked = await (isPdf ? checkFile(house, page) : checkFolder(house, page, options));
    await print(checked, house, options, terminal);
    return exitCodeOf(checked);
  } finally {
    await house.close();
  }
}

/** A folder is checked by building its page; the proof is not written. */
async function checkFolder(house: House, folder: string, options: CheckOptions): Promise<Checked> {
  const { value, findings } = await buildPage(house, folder, {
    template: options.template ?? null,
  });
  return { value: value === null ? null : [], findings };
}

async function checkFile(house: House, path: string): Promise<Checked> {
  const bytes = await house.workspace.readBytes(path);
  return bytes === null ? { value: null, findings: [noFile(path)] } : checkPdf(bytes);
}

const noFile = (path: string): Finding =>
  finding('missing-pdf', 'error', `there is no file \`${path}\``, {
    help: 'name a PDF, or a folder with a `page.yaml`',
  });

async function print(
  { value, findings }: Checked,
  house: House,
  options: CheckOptions,
  terminal: Terminal,
): Promise<void> {
  const skipped = value ?? [];
  if (options.json === true) terminal.print(JSON.stringify({ findings, skipped }, null, 2));
  else {
    const framed = await frameFindings(findings, house.workspace, terminal.colours);
    if (framed.length > 0) terminal.print(framed.join('\n\n'));
  }
  terminal.talk(countFindings(findings));
  // Silence about a rule that was not tried is no pass.
  if (skipped.length > 0)
    terminal.talk(`not tried, for want of a page folder: ${skipped.join(', ')}`);
}
