/** Findings about the look of heads in; one for each head, with advice that no other rule finds fault with, out. */
import type { Finding } from '../diagnostic.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Forme } from '../model/forme.ts';
import type { Page } from '../model/page.ts';
import type { Template } from '../model/template.ts';
import { headAdvice } from './head-advice.ts';
import { grouped } from './measure/grouped.ts';
import { standOf } from './measure/head-shapes.ts';
import { headlines } from './measure/heads.ts';

/** What the length of a headline and its place decide together: the first that speaks speaks for all. */
const SPEAKERS: readonly string[] = [
  'many-head-lines',
  'guessed-head-break',
  'uneven-head-lines',
  'short-head',
  'weak-lead-head',
  'large-head-part',
  'close-head-sizes',
];

/** Rules that the page or its template gave a word of their own are left alone. */
export function oneFindingAHead(findings: readonly Finding[], evidence: Evidence): Finding[] {
  const { page, template, forme } = evidence;
  if (page === null || template === null || forme === null) return [...findings];
  const own = new Set([...page.checks, ...template.checks].map(({ rule }) => rule));
  const isOfLength = (one: Finding): boolean =>
    SPEAKERS.includes(one.rule) && !own.has(one.rule) && isOfHeadline(one);
  const heads = grouped(findings.filter(isOfLength), ({ place }) => place?.story ?? '');
  const spoken = new Map(
    [...heads].map(([story, all]) => {
      const [first, ...more] = inOrder(all);
      return [first, first && spokenFor(first, more, adviceFor(story, page, template, forme))];
    }),
  );
  return findings.flatMap((one) => (isOfLength(one) ? (spoken.get(one) ?? []) : [one]));
}

/** Only a headline is told where it may end: a kicker or deck that is broken on a guess is a fault of its own. */
const isOfHeadline = ({ rule, place }: Finding): boolean =>
  rule !== 'guessed-head-break' || place?.line?.startsWith(`${place.story}.headline.`) === true;

const inOrder = (findings: readonly Finding[]): Finding[] =>
  SPEAKERS.flatMap((rule) => findings.filter((one) => one.rule === rule));

function spokenFor(first: Finding, more: readonly Finding[], advice: string | null): Finding {
  const others = [...new Set(more.map(({ rule }) => rule))].filter((rule) => rule !== first.rule);
  const named = others.map((rule) => `\`${rule}\``).join(', ');
  const also = others.length === 0 ? '' : `; of the same head: ${named}`;
  // A break that its author confirms needs no other text.
  const isGuess = first.rule === 'guessed-head-break' && others.length === 0;
  return {
    ...first,
    message: first.message + also,
    help: isGuess ? first.help : (advice ?? first.help),
  };
}

function adviceFor(story: string, page: Page, template: Template, forme: Forme): string | null {
  const head = headlines(forme).find((one) => one.story.id === story);
  const stand = head === undefined ? null : standOf(head, forme, page, template);
  return stand === null ? null : headAdvice(stand);
}
