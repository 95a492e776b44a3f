/** All texts of a story in; figures and wave dashes that it writes in two ways out, by text. */
import type { Finding } from '../diagnostic.ts';
import { type Repair, tildeOf } from '../model/typography/misprints.ts';
import type { CopyText, Misprint } from './misprint.ts';

/** A way of writing that a story may mix with another. */
type Way = 'half-width figures' | '～' | '〜';

const WAYS: readonly (readonly [Way, RegExp])[] = [
  ['half-width figures', /[0-9]/u],
  ['～', /～/u],
  ['〜', /〜/u],
];

/** The ways that are met in any text of a story: each text is looked through once. */
export const waysIn = (story: readonly CopyText[]): ReadonlySet<Way> =>
  new Set(
    WAYS.filter(([, sign]) => story.some(({ rich }) => sign.test(rich.text))).map(([way]) => way),
  );

interface Usage {
  readonly rule: 'mixed-figures' | 'mixed-tilde';
  readonly wrong: RegExp;
  readonly other: Way;
  readonly right: (found: string) => string;
  readonly says: string;
}

/** The way that the house would write is right; the other is reported where both are met. */
const usagesOf = (lang: CopyText['lang']): readonly Usage[] => {
  const tilde = tildeOf(lang);
  return [
    {
      rule: 'mixed-figures',
      wrong: /[０-９]+/gu,
      other: 'half-width figures',
      right: (found) => found.normalize('NFKC'),
      says: 'the story also writes half-width figures',
    },
    {
      rule: 'mixed-tilde',
      wrong: tilde === '〜' ? /～/gu : /〜/gu,
      other: tilde === '〜' ? '〜' : '～',
      right: () => tilde,
      says: `the story also writes \`${tilde}\``,
    },
  ];
};

/**
 * Full-width figures of Chinese copy that are mixed with others are wrong by two rules, and are reported by one: by
 * `mixed-figures`, unless it is the other that the house corrects.
 */
export function reportedOnce(
  misprints: readonly Misprint[],
  repairs: readonly string[],
): readonly Misprint[] {
  const corrects = (rule: Repair) => repairs.includes(rule);
  const [said, left]: readonly [Repair, Repair] =
    corrects('full-width-letter') && !corrects('mixed-figures')
      ? ['full-width-letter', 'mixed-figures']
      : ['mixed-figures', 'full-width-letter'];
  const span = ({ from, to }: Misprint) => `${from}-${to}`;
  const spans = new Set(misprints.filter(({ rule }) => rule === said).map(span));
  return misprints.filter((one) => one.rule !== left || !spans.has(span(one)));
}

export function mixedUsage({ rich, lang }: CopyText, ways: ReadonlySet<Way>): Misprint[] {
  return usagesOf(lang).flatMap(({ rule, wrong, other, right, says }): Misprint[] => {
    if (!ways.has(other)) return [];
    return [...rich.text.matchAll(wrong)].map((found) => {
      const from = found.index;
      const to = from + found[0].length;
      const edits = [{ from, to, text: right(found[0]) }];
      return { rule, severity: 'warning', from, to, message: `\`${found[0]}\`: ${says}`, edits };
    });
  });
}

/** What mixes two ways, and a habit with spaces, is one fault of its story, said at its first place; what is corrected is said place by place. */
export function onceAStory(findings: readonly Finding[]): readonly Finding[] {
  const places = new Map<string, number>();
  for (const { rule } of findings.filter(isMixture)) places.set(rule, (places.get(rule) ?? 0) + 1);
  return findings.flatMap((one): Finding[] => {
    if (!isMixture(one)) return [one];
    const all = places.get(one.rule) ?? 0;
    places.delete(one.rule);
    if (all === 0) return [];
    return [all === 1 ? one : { ...one, message: `${one.message}, here and ${more(all - 1)}` }];
  });
}

const isMixture = ({ rule, severity, message }: Finding): boolean =>
  (MIXTURES.has(rule) && severity !== 'info') || (SPACES.has(rule) && !message.endsWith(CORRECTED));

/** What the message of a repair ends with. */
export const CORRECTED = '; corrected';

/** Who sets a space between Han and Latin letters does so all through the story. */
const SPACES: ReadonlySet<string> = new Set<Repair>(['space-between-han', 'space-beside-latin']);

const MIXTURES: ReadonlySet<string> = new Set<Usage['rule']>(['mixed-figures', 'mixed-tilde']);

const more = (places: number): string =>
  places === 1 ? 'in one more place' : `in ${places} more places`;
