/** The status line: shown to somebody who looks on, and gone before anything else is said. */
import { describe, expect, it } from 'vitest';
import { progressOf } from '../../../src/cli/progress.ts';
import { fitted, openTerminal } from '../../../src/cli/terminal.ts';

interface Screen {
  readonly isTTY: boolean;
  readonly columns: number;
  readonly written: string[];
  write(text: string): void;
}

function screen(isTTY = true, columns = 40): Screen {
  const written: string[] = [];
  return { isTTY, columns, written, write: (text) => void written.push(text) };
}

const WIPE = '\r\u001b[K';

describe('progress', () => {
  it('shows page and stage on one line, each in place of the one before', () => {
    const talk = screen();
    const progress = progressOf(openTerminal(screen(), talk, {}), 2, {});
    progress.begin('a1');
    progress.stage('setting');
    progress.begin('a2');
    expect(talk.written).toEqual([
      'page 1 of 2  a1',
      WIPE,
      'page 1 of 2  a1  setting',
      WIPE,
      'page 2 of 2  a2',
    ]);
  });

  it('does not count a single page', () => {
    const talk = screen();
    progressOf(openTerminal(screen(), talk, {}), 1, {}).begin('a1');
    expect(talk.written).toEqual(['a1']);
  });

  it.each([
    ['a finding', (terminal: ReturnType<typeof openTerminal>) => terminal.talk('error')],
    ['a result', (terminal: ReturnType<typeof openTerminal>) => terminal.print('page.pdf')],
  ])('is wiped before %s is printed, and not again', (_, say) => {
    const talk = screen();
    const terminal = openTerminal(screen(), talk, {});
    progressOf(terminal, 1, {}).begin('a1');
    say(terminal);
    expect(talk.written.slice(0, 2)).toEqual(['a1', WIPE]);
    terminal.talk('end');
    expect(talk.written.filter((text) => text === WIPE)).toHaveLength(1);
    expect(talk.written.at(-1)).toBe('end\n');
  });

  it.each([
    ['stderr is no terminal', screen(false), {}, {}],
    ['a CI keeps the log', screen(), { CI: 'true' }, {}],
    ['the terminal cannot wipe', screen(), { TERM: 'dumb' }, {}],
    ['a program reads', screen(), {}, { json: true }],
  ] as const)('is quiet when %s', (_, talk, env, options) => {
    const progress = progressOf(openTerminal(screen(), talk, env), 9, options);
    progress.begin('a1');
    progress.stage('setting');
    expect(talk.written).toEqual([]);
  });

  it('is cut before it wraps, wide characters counted double', () => {
    expect(fitted('版面 a1', 5)).toBe('版面 ');
    expect(fitted('版面 a1', 3)).toBe('版');
    const talk = screen(true, 8);
    progressOf(openTerminal(screen(), talk, {}), 1, {}).begin('海風中學校報');
    expect(talk.written).toEqual(['海風中']);
  });

  it('is cut at 80 columns where the terminal does not know its width', () => {
    const talk = screen(true, 0);
    progressOf(openTerminal(screen(), talk, {}), 1, {}).begin('x'.repeat(100));
    expect(talk.written).toEqual(['x'.repeat(79)]);
  });
});

describe('what is printed', () => {
  const said = (talk: Screen, env: Record<string, string> = {}) => {
    const terminal = openTerminal(screen(), talk, env);
    terminal.talk('\u001b[31merror\u001b[39m \u001b[2J\u001b]0;pwn\u0007甲\u202e\n乙');
    return talk.written.join('');
  };

  it('holds no order but colours, and those only where they are wanted', () => {
    const orders = '<U+001B>[2J<U+001B>]0;pwn<U+0007>甲<U+202E>\n乙\n';
    expect(said(screen())).toBe(`\u001b[31merror\u001b[39m ${orders}`);
    expect(said(screen(false))).toBe(`<U+001B>[31merror<U+001B>[39m ${orders}`);
    expect(said(screen(), { NO_COLOR: '1' })).toBe(`<U+001B>[31merror<U+001B>[39m ${orders}`);
  });

  it('is so on the status line too, which stays one line', () => {
    const talk = screen();
    progressOf(openTerminal(screen(), talk, {}), 1, {}).begin('a\u001b[2J\nb');
    expect(talk.written).toEqual(['a<U+001B>[2J<U+000A>b']);
  });
});
