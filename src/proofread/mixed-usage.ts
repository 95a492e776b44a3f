/** All texts of a story in; figures and wave dashes that it writes in two ways out, by text. */
import { tildeOf } from '../model/typography/misprints.ts';
import type { CopyText, Misprint } from './misprint.ts';

interface Usage {
  readonly rule: 'mixed-figures' | 'mixed-tilde';
  readonly wrong: RegExp;
  readonly other: RegExp;
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
      other: /[0-9]/u,
      right: (found) => found.normalize('NFKC'),
      says: 'the story also writes half-width figures',
    },
    {
      rule: 'mixed-tilde',
      wrong: tilde === '〜' ? /～/gu : /〜/gu,
      other: tilde === '〜' ? /〜/u : /～/u,
      right: () => tilde,
      says: `the story also writes \`${tilde}\``,
    },
  ];
};

export function mixedUsage(copy: CopyText, story: readonly CopyText[]): Misprint[] {
  return usagesOf(copy.lang).flatMap(({ rule, wrong, other, right, says }): Misprint[] => {
    if (!story.some(({ rich }) => other.test(rich.text))) return [];
    return [...copy.rich.text.matchAll(wrong)].map((found) => {
      const from = found.index;
      const to = from + found[0].length;
      const edits = [{ from, to, text: right(found[0]) }];
      return { rule, severity: 'warning', from, to, message: `\`${found[0]}\`: ${says}`, edits };
    });
  });
}
