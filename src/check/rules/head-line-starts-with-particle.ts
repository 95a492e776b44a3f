/** Forme in; lines of heads that start with a particle out. */
import { particleAtStart } from '../../model/typography/phrases.ts';
import { headParts, placeOfHead } from '../measure/heads.ts';
import { textOfLine } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const headLineStartsWithParticle = rule({
  id: 'head-line-starts-with-particle',
  severity: 'error',
  about: 'look-of-head',
  needs: ['forme'],
  doc: {
    what: 'A line of a head but the first starts with a particle: 的了與和及等 in Chinese, をのはがにで in Japanese, unless a word such as 和平 starts there.',
    why: 'A particle leans on what stands before it; at the start of a line it makes the reader go back.',
    fix: 'Break the line before or after the phrase that the particle belongs to.',
    example: '`中國` over `與世界`.',
    source: 'cjk-rules HED-01',
  },
  check: ({ forme }) =>
    headParts(forme).flatMap((head) =>
      head.lines.slice(1).flatMap((line) => {
        const particle = particleAtStart(textOfLine(line), head.part.lang);
        if (particle === null) return [];
        return [
          {
            message: `line \`${line.id}\` of a head starts with \`${particle}\``,
            help: 'break the head elsewhere',
            place: placeOfHead(head, line),
            origin: line.origin,
          },
        ];
      }),
    ),
});
