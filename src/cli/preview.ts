/** A folder in, a local server until Ctrl-C: its address on stdout, a line on stderr for each page that was set. */
import type { Finding } from '../diagnostic.ts';
import { nodeWorkspace } from '../node-workspace.ts';
import { folderMeant, pagesHere, pagesOutOfReach } from '../page-folders.ts';
import type { News } from '../preview/composing-room.ts';
import { isFault } from '../preview/crash.ts';
import { servePreview } from '../preview/serve-preview.ts';
import { visibleLine } from '../visible.ts';
import { traceOf } from './attempt.ts';
import { openInBrowser, opensBrowser } from './desktop.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { browserRemarks, houseChoice } from './house.ts';
import type { PreviewOptions } from './options.ts';
import { countFindings, talkFindings } from './report.ts';
import { NO_SOURCE } from './sources.ts';
import type { Terminal } from './terminal.ts';

export async function preview(
  named: string | undefined,
  options: PreviewOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const workspace = nodeWorkspace();
  const folder = await folderMeant(workspace, named ?? (await pagesHere(workspace)) ?? '.');
  const outcome = await servePreview({
    house: houseChoice(options),
    folder,
    port: options.port,
    template: options.template ?? null,
    editor: options.editor,
    told: (news) => talkNews(news, terminal),
    crashed: (error) =>
      terminal.talk(isFault(error) ? `banmian has a bug\n${traceOf(error)}` : error.message),
  });
  await talkFindings(outcome.findings, NO_SOURCE, terminal);
  if (outcome.value === null) return exitCodeOf(outcome);
  await talkFindings(browserRemarks(options), NO_SOURCE, terminal);
  const { url, state } = outcome.value;
  terminal.print(url);
  await talkFindings(await pagesOutOfReach(workspace, folder), NO_SOURCE, terminal);
  if (options.port !== 0 && Number(new URL(url).port) !== options.port)
    terminal.talk(`port ${options.port} is taken`);
  if (state().pages.length === 0) terminal.talk(`no page.yaml in ${folder} yet: waiting for one`);
  const { platform, env, stderr } = process;
  if (opensBrowser({ platform, env, isWatched: stderr.isTTY === true }, options.open))
    openInBrowser(url, platform);
  return UNTIL_ENDED;
}

/** A signal ends the process, and with it the server. */
const UNTIL_ENDED = new Promise<never>(() => undefined);

/** A line when the page shows; another when its proof has found something else. */
function talkNews({ page, isNews, crash }: News, terminal: Terminal): void {
  const { state, milliseconds } = page.status();
  const time = milliseconds === null ? '' : `${milliseconds} ms`;
  const row = [
    state.padEnd(6),
    time.padStart(7),
    '',
    page.id,
    countFindings(page.findings, page.setAside),
  ];
  const first = page.findings.find(({ severity }) => severity === 'error');
  const lines = [
    visibleLine(row.join(' ')),
    ...(first === undefined ? [] : [`  ${shortly(first)}`]),
  ];
  if (isNews) terminal.talk(lines.join('\n'));
  if (crash !== null && isFault(crash)) terminal.talk(traceOf(crash));
}

const shortly = ({ rule, message, origin }: Finding): string => {
  const place = origin === null ? '' : `${origin.file}:${origin.line}:${origin.column} `;
  return visibleLine(`${place}${rule}: ${message}`);
};
