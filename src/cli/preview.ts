/** A folder in, a local server until Ctrl-C: its address on stdout, a line on stderr for each page that was set. */
import { spawn } from 'node:child_process';
import type { Finding } from '../diagnostic.ts';
import { nodeWorkspace } from '../node-workspace.ts';
import type { News } from '../preview/composing-room.ts';
import { servePreview } from '../preview/serve-preview.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import { houseChoice } from './house.ts';
import type { PreviewOptions } from './options.ts';
import { countFindings, talkFindings } from './report.ts';
import type { Terminal } from './terminal.ts';

export async function preview(
  folder: string,
  options: PreviewOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const interrupted = untilInterrupted();
  const outcome = await servePreview({
    house: houseChoice(options),
    folder,
    port: options.port,
    template: options.template ?? null,
    told: (news) => talkNews(news, terminal),
  });
  await talkFindings(outcome.findings, nodeWorkspace(), terminal);
  if (outcome.value === null) return exitCodeOf(outcome);
  const { url, state, close } = outcome.value;
  terminal.print(url);
  if (state().pages.length === 0) terminal.talk(`no page.yaml in ${folder} yet: waiting for one`);
  if (options.open === true) openInBrowser(url);
  await interrupted;
  await close();
  return EXIT.clean;
}

/** The first interruption ends the server in order; a second one ends it at once. */
function untilInterrupted(): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.removeAllListeners(signal);
  return new Promise((settle) => {
    for (const signal of signals) process.once(signal, () => settle());
  });
}

/** Quick news first; of the proof only what it found. */
function talkNews({ page, stage, crash }: News, terminal: Terminal): void {
  const { state, milliseconds, errors } = page.status();
  const time = stage === 'set' && milliseconds !== null ? `${milliseconds} ms` : '';
  const row = `${state.padEnd(6)} ${time.padStart(7)}  ${page.id}  ${countFindings(page.findings)}`;
  terminal.talk(row);
  const first = page.findings[0];
  if (first !== undefined && errors > 0) terminal.talk(`        ${shortly(first)}`);
  if (crash !== null) terminal.talk(crash.stack ?? crash.message);
}

const shortly = ({ rule, message, origin }: Finding): string => {
  const place = origin === null ? '' : `${origin.file}:${origin.line}:${origin.column} `;
  return `${place}${rule}: ${message}`;
};

/** By the system's own way; where there is none, the address is printed anyhow. */
function openInBrowser(url: string): void {
  const [program, ...rest] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(program ?? '', [...rest, url], { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};
