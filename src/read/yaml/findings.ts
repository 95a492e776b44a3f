/** Problems of shape in, findings with a place in the file and a hint out. */
import { type Finding, finding, type Origin } from '../../diagnostic.ts';
import type { FileKind } from '../../model/files/json-schema.ts';
import { boundsAt, knownKeys } from '../../model/files/schema-places.ts';
import { type KeyPath, type ShapeProblem, valueAt } from '../../model/files/shape.ts';
import { nearestLang } from '../nearest-lang.ts';
import { nearestName, suggestName } from '../nearest-name.ts';
import { storyLost } from '../page/read-pins.ts';
import { summedUp } from '../summed-up.ts';
import { asciiForm, forwards } from './ascii-form.ts';
import { dateHelp, idHelp } from './meant-scalar.ts';
import { missingColon } from './yaml-colon.ts';
import { inQuotes, keySlip, type Slip, shown } from './yaml-line.ts';
import { isMisread, keyPlace, placeOf, writtenAt, type YamlSource } from './yaml-source.ts';
import { pathName } from './yaml-walk.ts';

/** What was misread is reported where it stands, and so is a key whose colon is of full width. */
export function shapeFindings(
  yaml: YamlSource,
  kind: FileKind,
  problems: readonly ShapeProblem[],
): Finding[] {
  const slips = new Map(
    problems.flatMap((one) => {
      const slip = wideKey(kind, one);
      return slip === null ? [] : [[pathName([...one.path, slip.key]), one] as const];
    }),
  );
  const isTold = ({ rule, path, known }: ShapeProblem): boolean => {
    const at = rule === 'missing-key' ? [...path, known[0] ?? ''] : path;
    return isMisread(yaml, at) || (rule === 'missing-key' && slips.has(pathName(at)));
  };
  const told = problems.filter((problem) => !isTold(problem));
  return [...byMap(told).values()].flatMap((alike) =>
    summedUp(
      alike,
      (problem) => shapeFinding(yaml, kind, problem),
      (problem, count) => othersFinding(yaml, problem, count),
    ),
  );
}

/** Unknown keys of one map together, any other problem by itself, in the order of the first of each. */
function byMap(problems: readonly ShapeProblem[]): Map<unknown, ShapeProblem[]> {
  const maps = new Map<unknown, ShapeProblem[]>();
  for (const problem of problems) {
    const map = problem.key === null ? problem : pathName(problem.path);
    const alike = maps.get(map) ?? [];
    alike.push(problem);
    maps.set(map, alike);
  }
  return maps;
}

const othersFinding = (yaml: YamlSource, { rule, path, key }: ShapeProblem, count: number) =>
  finding(rule, 'error', `${count} more keys of the same map are not known here`, {
    help: 'see whether the text of another file stands here',
    origin: keyPlace(yaml, path, key ?? ''),
  });

function shapeFinding(yaml: YamlSource, kind: FileKind, problem: ShapeProblem): Finding {
  const { rule, path, key } = problem;
  const slip = wideKey(kind, problem);
  if (slip !== null && key !== null) {
    const place = keyPlace(yaml, path, key);
    const origin = { ...place, column: place.column + slip.from, length: slip.to - slip.from };
    return finding(rule, 'error', slip.message, { help: slip.help, origin });
  }
  const help = backwardHelp(yaml, problem) ?? helpFor(yaml, kind, problem);
  const origin: Origin = key === null ? placeOf(yaml, path) : keyPlace(yaml, path, key);
  const story = kind === 'page' ? storyLost(problem) : null;
  const message =
    story === null ? problem.message : `${problem.message}: \`${story}\` is not printed`;
  return finding(rule, 'error', message, { ...(help === null ? {} : { help }), origin });
}

/** `columns： 1-3` in braces is all key, and so is `columns 1-3`; the key that was meant is known. */
function wideKey(
  kind: FileKind,
  { rule, key, path }: ShapeProblem,
): (Slip & { readonly key: string }) | null {
  const slip =
    key === null || rule !== 'unknown-key'
      ? null
      : (keySlip(key) ?? missingColon(key, knownKeys(kind, path)));
  const meant = /[A-Za-z][\w-]*/.exec(key ?? '')?.[0] ?? '';
  return slip === null || !knownKeys(kind, path).includes(meant) ? null : { ...slip, key: meant };
}

/** A word, a number, true or false. A map may have a key `toString`, and is no text in any case. */
const said = (value: unknown): string =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';

/** The range is in its value, or is the key of a map. */
function backwardHelp(yaml: YamlSource, { rule, path }: ShapeProblem): string | null {
  const range = forwards(said(valueAt(yaml.value, path))) ?? forwards(String(path.at(-1)));
  return rule === 'bad-area' && range !== null ? `write \`${range}\`` : null;
}

function helpFor(yaml: YamlSource, kind: FileKind, problem: ShapeProblem): string | null {
  const { rule, path, key, known, help } = problem;
  if (rule === 'unknown-lang') {
    const meant = nearestLang(key ?? said(valueAt(yaml.value, path)));
    if (meant !== null) return `did you mean \`${meant}\`?`;
  }
  if (rule === 'unknown-rule') return suggestRule(key ?? '', knownKeys(kind, path));
  if (key !== null) return suggestName(key, knownKeys(kind, path));
  const value = valueAt(yaml.value, path);
  const bounds = boundsAt(kind, path);
  if (rule === 'wrong-type' && /not a (?:whole )?number/u.test(problem.message))
    return `write a number${bounds === null ? '' : ` ${bounds}`}, without quotes or brackets`;
  if (rule === 'wrong-type')
    return (
      help ??
      rangeHelp(value, path) ??
      oneTextHelp(value, problem.message) ??
      quotedHelp(writtenAt(yaml, path).trim(), problem.message)
    );
  if (rule === 'out-of-range' && bounds !== null) return `write a number ${bounds}`;
  const meant = typeof value === 'string' ? scalarHelp(rule, value, path) : null;
  if (meant !== null) return meant;
  const ascii = typeof value === 'string' ? asciiForm(rule, value) : null;
  if (ascii !== null) return `write \`${ascii}\`, in figures and signs of ASCII`;
  return help ?? suggestName(said(value), known);
}

function scalarHelp(rule: string, value: string, path: KeyPath): string | null {
  if (rule === 'bad-id') return idHelp(value, path);
  return rule === 'bad-date' ? dateHelp(value) : null;
}

/** A range is no list: `[7, 20]` for `7-20`. */
function rangeHelp(value: unknown, path: KeyPath): string | null {
  const isRange = ['lines', 'columns'].includes(String(path.at(-1)));
  const ends = Array.isArray(value) ? value.map(Number) : [];
  if (!isRange || ends.length === 0 || ends.length > 2 || !ends.every(Number.isInteger))
    return null;
  return `write \`${ends.join('-')}\`, without brackets`;
}

/** Several names are one text. */
function oneTextHelp(value: unknown, message: string): string | null {
  if (!Array.isArray(value) || value.length === 0 || !/not text/u.test(message)) return null;
  const isAllText = value.every((one) => typeof one === 'string' || typeof one === 'number');
  return isAllText ? `write it as one text: ${shown(value.join('、'))}` : null;
}

/** What starts with a bracket, or has a colon in it, is text in quotes. */
function quotedHelp(written: string, message: string): string {
  if (/^[｛［]/u.test(written)) return 'write the brackets of ASCII: `{ … }` or `[ … ]`';
  if (/not text/u.test(message))
    return written === '' || written.includes('\n')
      ? 'write its text in the line of its key, or in quotes'
      : inQuotes('', written);
  return /not a list/u.test(message)
    ? 'write each entry in a line of its own, after `- `'
    : 'write its keys below it, indented, or in braces: `{ key: value }`';
}

/** There are too many rules to list. */
function suggestRule(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  return nearest === null ? '`npx banmian rules` lists them' : `did you mean \`${nearest}\`?`;
}
