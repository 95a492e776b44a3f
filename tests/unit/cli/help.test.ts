/** Every example of every help, and every command that documents, findings and the preview show, is one that banmian takes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandsIn } from '../../documents/commands.ts';
import { documentFiles } from '../../documents/document-files.ts';
import { ROOT } from '../../helpers/command-line.ts';
import { faultIn, helpOf, idleProgram } from '../../helpers/parse-command.ts';
import { banmianCommands } from '../../helpers/shell-commands.ts';

const names = idleProgram().program.commands.map((command) => command.name());

const examplesIn = (help: string): string[] =>
  (/^Examples:\n((?: {2}.+\n?)+)/mu.exec(help)?.[1] ?? '')
    .split('\n')
    .filter((line) => line !== '');

/** Faults by command, for all lines at once. */
const faultsIn = async (lines: readonly string[]): Promise<string[]> => {
  const faults = await Promise.all(
    lines.flatMap(banmianCommands).map(async (words) => {
      const fault = await faultIn(words);
      return fault === null ? [] : [`banmian ${words.join(' ')}: ${fault}`];
    }),
  );
  return faults.flat();
};

describe('the words of a command', () => {
  it('are found in a line for a shell', () => {
    expect(
      banmianCommands(
        "echo '|a' | npx banmian compose -m 7 --set 'a=b c' > x && npx banmian rules",
      ),
    ).toEqual([['compose', '-m', '7', '--set', 'a=b c'], ['rules']]);
    expect(banmianCommands('node dist/cli/main.js fonts; npm run -s banmian -- fonts')).toEqual([
      ['fonts'],
      ['fonts'],
    ]);
    expect(banmianCommands('npx vitest run')).toEqual([]);
  });

  it.each([
    ['an option', ['build', '--ouput', 'x'], '--ouput'],
    ['a command', ['biuld'], 'biuld'],
    ['a value', ['init', 'a', '--like', 'kr'], 'hk, tw, cn, ja, school'],
    ['an editor', ['preview', '--editor', 'edlin'], 'vscode'],
    ['a spare word', ['schema', 'page', 'more'], 'too many arguments'],
  ])('are found wrong by %s', async (_, words, told) => {
    expect(await faultIn(words)).toContain(told);
  });
});

describe.each(names)('the help of %s', (name) => {
  const help = helpOf(name);

  it('has examples, each of which it takes itself', async () => {
    const examples = examplesIn(help);
    const commands = examples.flatMap(banmianCommands);
    expect(commands.length).toBeGreaterThan(1);
    expect(new Set(commands.map(([own]) => own))).toEqual(new Set([name]));
    expect(await faultsIn(examples)).toEqual([]);
  });

  it('says how it is called through npx', () => {
    expect(help).toMatch(new RegExp(`^Usage: npx banmian ${name} `, 'mu'));
  });
});

/** Besides the change log, which no one pastes from. */
const DOCUMENTS = [
  ...documentFiles(ROOT),
  ...readdirSync(join(ROOT, 'templates'))
    .map((name) => `templates/${name}/starter/README.md`)
    .filter((readme) => existsSync(join(ROOT, readme))),
];

/** A docstring or a remark is for those who change banmian. */
const COMMENT = /\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu;

/** In the line, between backticks, without what starts it. */
const BARE = new RegExp(`(?<!npx |-- )\\bbanmian (?:${names.join('|')})\\b`, 'u');

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(join(ROOT, document), 'utf8');
  const spans = [...text.matchAll(/`([^`\n]+)`/gu)].map(([, span = '']) => span);
  const shown = commandsIn(text)
    .filter(({ language }) => language === 'sh')
    .map(({ command }) => command);

  it('shows commands that banmian takes', async () => {
    expect(await faultsIn([...spans, ...shown])).toEqual([]);
  });

  it('shows each so that a shell finds it', () => {
    expect([...spans, ...shown].filter((line) => BARE.test(line))).toEqual([]);
  });
});

describe('what findings and the preview say', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|js)$/u.test(path))
    .map((path) => readFileSync(join(ROOT, 'src', path), 'utf8').replace(COMMENT, ''));
  const spans = files.flatMap((text) =>
    [...text.matchAll(/`([^`\n]+?)\\?`/gu)].map(([, span = '']) => span),
  );

  it('is shown so that a shell finds it', () => {
    expect(spans.filter((line) => BARE.test(line))).toEqual([]);
    expect(spans.filter((line) => line.startsWith('npx banmian')).length).toBeGreaterThan(3);
  });

  it('is what banmian takes', async () => {
    const written = spans.filter((line) => !line.includes('${'));
    expect(await faultsIn(written)).toEqual([]);
  });
});
