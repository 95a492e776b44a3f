/** The command line as a shell sees it: help, typing errors, exit codes, and what each command loads. */
import { describe, expect, it } from 'vitest';
import { banmian } from '../../helpers/command-line.ts';

describe('help', () => {
  it('lists every command and the exit codes on stdout', async () => {
    const { code, stdout, stderr } = await banmian(['--help']);
    expect(code).toBe(0);
    for (const name of [
      'init',
      'build',
      'compose',
      'check',
      'snapshot',
      'rules',
      'fonts',
      'schema',
    ]) {
      expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    }
    expect(stdout).toContain('Exit codes:');
    expect(stderr).toBe('');
  });
});

describe('a typing error', () => {
  it.each([
    ['a command', ['biuld', 'page'], 'Did you mean build?'],
    ['a flag', ['build', 'page', '--ouput', 'x'], 'Did you mean --output?'],
    ['a flag for a value', ['compose', '-m', '7', '--lang', 'ja'], 'Did you mean --style?'],
    ['a key as a flag', ['compose', '-m', '7', '--lang'], '`lang` is a key of page.yaml'],
    ['a key of the house as a flag', ['compose', '-m', '7', '--repair', 'x'], '--set repair=…'],
    [
      'a flag of others',
      ['compose', '-m', '7', '--output', 'x'],
      'is an option of `ingest`, `build`',
    ],
    ['a missing folder', ['build'], 'there is no folder `pages` here'],
    ['a missing measure', ['compose'], "required option '-m, --measure <list>'"],
    ['a measure', ['compose', '--measure', '17,x'], 'Write cells per line'],
    ['a measure of nothing', ['compose', '--measure', '0'], 'Write cells per line'],
    ['a style', ['compose', '--measure', '17', '--style', 'de'], 'zh-HK, zh-TW, zh-CN, ja'],
    ['an indent', ['compose', '--measure', '17', '--indent', '-1'], 'Write a whole number'],
    ['a schema', ['schema', 'pages'], 'page, story, lexicon, template, fonts, compose'],
  ])('in %s is told on stderr and ends with 2', async (_, arguments_, told) => {
    const { code, stdout, stderr } = await banmian(arguments_);
    expect(stderr).toContain(told);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

it.each([
  ['a key', ['compose', '-m', '7', '--lang']],
  ['nothing at all', ['compose', '-m', '7', '--zzzz']],
])('a flag that is %s is taken for no flag that is spelt otherwise', async (_, typed) => {
  expect((await banmian(typed)).stderr).not.toContain('Did you mean');
});

/** Prints every specifier that is imported or required, marked with `@@`. */
const LISTENER = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import Module, { register } from 'node:module';
  const hooks = \`import { writeSync } from 'node:fs';
    export async function resolve(specifier, context, next) {
      writeSync(2, '@@' + specifier + '\\\\n');
      return next(specifier, context);
    }\`;
  register('data:text/javascript,' + encodeURIComponent(hooks));
  const load = Module._load;
  Module._load = (specifier, ...rest) => {
    writeSync(2, '@@' + specifier + '\\n');
    return load(specifier, ...rest);
  };
`)}`;

const packageOf = (specifier: string): string =>
  specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

async function packagesOf(arguments_: readonly string[], input = ''): Promise<Set<string>> {
  const { code, stderr } = await banmian(arguments_, { input, node: ['--import', LISTENER] });
  expect(code).toBe(0);
  return new Set(
    [...stderr.matchAll(/^@@(.+)$/gm)]
      .map((one) => one[1] ?? '')
      .filter((specifier) => /^[@a-z]/.test(specifier) && !/^(node|file|data):/.test(specifier))
      .map(packageOf)
      .filter((name) => !BUILTIN.has(name)),
  );
}

/** Besides what node calls by name: what runs the source here, and is not there when `dist` runs. */
const BUILTIN = new Set([
  ...process.getBuiltinModule('node:module').builtinModules,
  'tsx',
  'esbuild',
  'get-tsconfig',
]);

describe('what a command loads', () => {
  it('is commander alone for help', async () => {
    expect(await packagesOf(['--help'])).toEqual(new Set(['commander']));
  });

  it('is no browser, no PDF and no template engine for compose', async () => {
    const loaded = await packagesOf(['compose', '--measure', '5'], '一二三四五六七\n');
    expect(loaded).toContain('yaml');
    for (const name of [
      'playwright',
      '@sparticuz/chromium',
      'pdf-lib',
      'pdfjs-dist',
      'handlebars',
    ]) {
      expect(loaded).not.toContain(name);
    }
  });
});
