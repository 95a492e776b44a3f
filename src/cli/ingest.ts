/** The text of a page in; a page folder that builds, and what is not sure of it, out. */
import { type Finding, finding, hasErrors } from '../diagnostic.ts';
import { ingestText } from '../ingest/ingest-text.ts';
import { manuscriptJson } from '../ingest/manuscript-json.ts';
import type { Manuscript } from '../model/manuscript.ts';
import { pasted } from '../pasted.ts';
import { unreadableFile } from '../unreadable.ts';
import { visibleJson } from '../visible.ts';
import { isUnreadable, type Workspace } from '../workspace.ts';
import { writeManuscript } from '../write/write-page.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import { houseOf } from './house.ts';
import { changedFolder, withRecord } from './ingested-folder.ts';
import type { IngestOptions } from './options.ts';
import { talkFindings } from './report.ts';
import type { SourceOf } from './sources.ts';
import type { Terminal } from './terminal.ts';
import { writeFiles } from './write-files.ts';

export async function ingest(
  file: string,
  options: IngestOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { workspace, sourceOf } = houseOf({});
  const tell = (findings: readonly Finding[]): Promise<void> =>
    talkFindings(findings, sourceOf, terminal);
  const bytes = await workspace.readBytes(file, 'dump', null);
  if (bytes === null || isUnreadable(bytes)) {
    await tell([bytes === null ? missing(file) : unreadableFile(bytes, null)]);
    return EXIT.nothing;
  }
  const { value, findings } = ingestText(file, bytes);
  await tell(findings);
  if (options.json === true && value !== null)
    terminal.print(visibleJson(manuscriptJson(value, findings), 2));
  if (value === null) return exitCodeOf({ value, findings });
  if (options.output === undefined) return whereTo(options, sourceOf, terminal);
  return write(workspace, value, { ...options, file, output: options.output }, sourceOf, terminal);
}

const missing = (file: string): Finding =>
  finding('missing-source', 'error', `there is no file \`${file}\``, {
    help: 'name the file with the text of the page',
  });

/** With `--json` alone nothing is to be written. */
async function whereTo(
  { json }: IngestOptions,
  sourceOf: SourceOf,
  terminal: Terminal,
): Promise<ExitCode> {
  if (json === true) return EXIT.clean;
  const nowhere = finding('no-output-folder', 'error', 'no page folder was named to write to', {
    help: 'name it with `-o pages/a2`, or print what was read with `--json`',
  });
  await talkFindings([nowhere], sourceOf, terminal);
  return EXIT.nothing;
}

type Target = IngestOptions & { readonly file: string; readonly output: string };

async function write(
  workspace: Workspace,
  manuscript: Manuscript,
  target: Target,
  sourceOf: SourceOf,
  terminal: Terminal,
): Promise<ExitCode> {
  const { output, file } = target;
  const { paper = null, date = null, lang = null, template = null, force } = target;
  const written = writeManuscript(manuscript, {
    ...{ folder: output, source: file, paper, date, lang, template },
    ...{ section: null, label: null, pins: new Map() },
  });
  const barred = force === true ? null : await changedFolder(workspace, output);
  const findings = [...written.findings, ...(barred === null ? [] : [barred])];
  const stops = written.value === null || hasErrors(findings);
  const failed = stops
    ? []
    : await writeFiles(workspace, output, withRecord(written.value ?? []), null);
  await talkFindings([...findings, ...failed], sourceOf, terminal);
  if (stops || failed.length > 0) return EXIT.nothing;
  if (target.json !== true) terminal.print(output);
  terminal.talk(summary(manuscript, output));
  return EXIT.clean;
}

function summary({ stories, questions }: Manuscript, output: string): string {
  const asked = questions.filter(({ status }) => status === 'ask').length;
  const are = stories.length === 1 ? '1 story' : `${stories.length} stories`;
  const doubts = asked === 1 ? '1 decision' : `${asked} decisions`;
  return `\n${are}; ${doubts} to look at (\`asked-guess\`)\nto see the page:  ${pasted('build', output)}`;
}
