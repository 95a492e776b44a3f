/**
 * `tsx tests/documents/run-commands.ts [--skip <command>]… [--only <document>] [--half 1|2]`: runs every `sh` and `js` block of the READMEs and docs,
 * checks every `ts` block of documents for strangers, and compares what they print with the `text` block that follows, so that
 * what is documented works. A block after `<!-- not run: reason -->` is left out and named; so is a translation whose commands are
 * those of a document that was run.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandsIn, type DocumentedCommand, isForStrangers, isPrinted } from './commands.ts';
import { documentFiles } from './document-files.ts';
import { type Stranger, stranger } from './stranger.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const valuesOf = (flag: string): string[] =>
  process.argv.flatMap((argument, at, all) => (all[at - 1] === flag ? [argument] : []));

const skipped = valuesOf('--skip');
const only = valuesOf('--only');
const [half = null] = valuesOf('--half');
const isStrange = (document: string): boolean =>
  isForStrangers(readFileSync(join(ROOT, document), 'utf8'));

/** Of two runs at a time, the second has every other document that is followed in an empty folder: those that work in this one stay together. */
function isOfHalf(document: string, _: number, all: readonly string[]): boolean {
  const isSecond = all.filter(isStrange).indexOf(document) % 2 === 1;
  return half === null || isSecond === (half === '2');
}

const documents = documentFiles(ROOT)
  .filter(isOfHalf)
  .filter((document) => only.length === 0 || only.includes(document));

interface Ran {
  readonly ok: boolean;
  readonly output: string;
}

/** Where the reader of a document is; a command may change it. */
interface Desk {
  folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Where `ts` blocks find the package; null where they are not checked. */
  readonly home: string | null;
}

const scratch = mkdtempSync(join(tmpdir(), 'banmian-documents-'));
const guests: Stranger[] = [];

function deskFor(markdown: string): Desk {
  if (!isForStrangers(markdown)) return { folder: ROOT, env: process.env, home: null };
  if (guests.length === 0) guests.push(stranger(ROOT));
  const [guest] = guests as [Stranger];
  return { folder: guest.folder(), env: guest.env, home: guest.home };
}

/** The folder that the shell ends in is where the next command starts. */
function shell(command: string, desk: Desk): Ran {
  const place = join(scratch, 'folder');
  const ran = spawn(['bash', '-euo', 'pipefail', '-c', `${command}\npwd > '${place}'`], desk);
  if (ran.ok) desk.folder = readFileSync(place, 'utf8').trim();
  return ran;
}

const program = (source: string, desk: Desk): Ran =>
  spawn(['node', '--input-type=module', '-'], desk, source);

/** As strict as a stranger may be, who has neither our settings nor the types of Node. */
function types(source: string, desk: Desk): Ran {
  if (desk.home === null) return { ok: true, output: '' };
  writeFileSync(join(desk.home, 'program.mts'), source);
  const tsc = join(ROOT, 'node_modules/.bin/tsc');
  const strict = ['--strict', '--noEmit', '--module', 'NodeNext', '--target', 'ES2022'];
  return spawn([tsc, ...strict, '--types', '', 'program.mts'], { ...desk, folder: desk.home });
}

function spawn([name = '', ...flags]: readonly string[], desk: Desk, input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(name, flags, {
    cwd: desk.folder,
    env: desk.env,
    encoding: 'utf8',
    input,
    timeout: 300_000,
  });
  return { ok: status === 0, output: `${stdout}${stderr}` };
}

const RUN = { sh: shell, edit: shell, js: program, ts: types };

function carryOut({ language, command, prints }: DocumentedCommand, desk: Desk): Ran {
  const ran = RUN[language](command, desk);
  if (!ran.ok || prints === null || isPrinted(prints, ran.output)) return ran;
  return { ok: false, output: `does not print\n${prints}but\n${ran.output}` };
}

const titleOf = ({ language, command }: DocumentedCommand): string =>
  language === 'sh' ? command : `(${language}) ${command.split('\n')[0]}`;

/** Documents by what they show to do. */
const ran = new Map<string, string>();
let passed = 0;
let failed = 0;
for (const document of documents) {
  const markdown = readFileSync(join(ROOT, document), 'utf8');
  const commands = commandsIn(markdown);
  const same = ran.get(JSON.stringify(commands));
  if (same !== undefined && commands.length > 0) {
    console.log(`${document}: not run: its commands are those of ${same}`);
    continue;
  }
  ran.set(JSON.stringify(commands), document);
  const desk = deskFor(markdown);
  for (const one of commands) {
    const title = titleOf(one);
    if (one.reason !== null || skipped.includes(one.command)) {
      console.log(`${document}: not run (${one.reason ?? 'run before'}): ${title}`);
      continue;
    }
    const started = performance.now();
    const { ok, output } = carryOut(one, desk);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${document}: ${ok ? 'ok' : 'FAILED'} in ${seconds} s: ${title}`);
    if (ok) passed += 1;
    else {
      failed += 1;
      console.log(output);
    }
  }
}
for (const guest of guests) guest.remove();
rmSync(scratch, { recursive: true });
console.log(`documented commands: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
