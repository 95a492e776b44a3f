/** Cases of the rules about heads: hand-made heads over the columns of the toy page. */
import type { Evidence } from '../../../../src/model/evidence.ts';
import type { FormeLine, FormePart, Run } from '../../../../src/model/forme.ts';
import type { Lang } from '../../../../src/model/page.ts';
import type { StoryRole } from '../../../../src/model/story-role.ts';
import type { Mark } from '../../../../src/model/text.ts';
import { px } from '../../../../src/units.ts';
import { makeEvidence, makePage, makeStory, written } from '../../../helpers/evidence.ts';
import { type RuleCases, tampered } from '../rule-case.ts';

interface Row {
  readonly text: string;
  /** Offset in the headline. */
  readonly from: number;
}

interface Head {
  readonly lines: readonly string[];
  readonly field?: 'headline' | 'deck' | 'kicker';
  readonly size?: number;
  /** Length of the slot in cells; as long as the longest line if not given. */
  readonly cells?: number;
  /** In em. */
  readonly tracking?: number;
  /** Width of a space and of a mark, in em. */
  readonly gap?: number;
  readonly mark?: number;
  readonly direction?: 'horizontal' | 'vertical';
  readonly ruby?: boolean;
  readonly face?: string;
}

const isMark = (text: string) => /[：「」，]/u.test(text);

function runsOf({ text, from }: Row, head: Head): Run[] {
  const size = head.size ?? 20;
  const tracking = px((head.tracking ?? 0) * size);
  let at = from;
  return text.split(/(?<=[ ：「」，])|(?=[ ：「」，])/u).map((piece) => {
    const count = [...piece].length;
    const each = piece === ' ' ? (head.gap ?? 0.6) : isMark(piece) ? (head.mark ?? 0.5) : 1;
    const advance = px(count * (each * size + tracking));
    const run: Run = {
      text: piece,
      painted: piece,
      face: head.face ?? 'toy-serif',
      size: px(size),
      colour: '#000',
      features: [],
      setting: 'upright',
      tracking,
      before: px(0),
      after: px(0),
      advance,
      rise: px(0),
      from: at,
    };
    at += piece.length;
    return run;
  });
}

/** Lines of one text: a `|` at the end of a line says that its author did not break it there. */
function partOf(story: string, head: Head, lang: Lang): FormePart {
  const { lines, field = 'headline', size = 20, direction = 'horizontal' } = head;
  let from = 0;
  const set = lines.map((line, index): FormeLine => {
    const text = line.replace('|', '');
    const runs = runsOf({ text, from }, head);
    const own = { from, to: from + text.length };
    from = own.to + (line.endsWith('|') ? 0 : 1);
    const length = px(runs.reduce((sum, run) => sum + run.advance, 0));
    const slot = px(head.cells === undefined ? length : head.cells * size);
    const flat = direction === 'horizontal';
    return {
      id: `${story}.${field}.0:${index + 1}`,
      frame: null,
      style: 'body',
      direction,
      rect: { x: px(40), y: px(40), width: flat ? slot : px(size), height: flat ? px(size) : slot },
      start: px(0),
      length,
      runs,
      ...own,
      origin: { file: `stories/${story}.md`, line: 2, column: 1 + own.from, length: 1 },
      onGrid: false,
      last: true,
      fit: { gap: px(0), squeezed: px(0), hung: px(0), resort: null, cut: false, condensed: 1 },
    };
  });
  const annotations = head.ruby === true ? set.slice(0, 1) : [];
  const ref = { story, field, index: 0 };
  return {
    id: `${story}.${field}.0`,
    role: field,
    ref,
    lang,
    lines: set,
    annotations,
    picture: null,
  };
}

interface Headed {
  readonly role?: StoryRole;
  readonly lang?: Lang;
  readonly marks?: readonly Mark[];
}

/** The first story with these heads in the place of its own, and further stories with one headline each. */
function headed(
  heads: readonly Head[],
  { role = 'story', lang = 'zh-HK', marks = [] }: Headed = {},
  others: readonly Head[] = [],
): Evidence {
  const first = heads.find(({ field = 'headline' }) => field === 'headline');
  const text = (first?.lines ?? []).map((line) =>
    line.endsWith('|') ? line.slice(0, -1) : `${line} `,
  );
  const headline = [{ ...written(text.join('').trim(), 'stories/lead.md', 2), marks }];
  const rest = others.map((_, index) => makeStory(`other-${index + 1}`));
  const stories = [makeStory('lead', { role, lang, headline }), ...rest];
  const whole = makeEvidence({ page: makePage({ stories }) });
  const body = whole.forme.stories.map((story) =>
    story.parts.filter((part) => part.role !== 'headline'),
  );
  const sets = [heads, ...others.map((head) => [head])];
  const changed = sets.map((set, index) => {
    const story = whole.forme.stories[index]?.id ?? '';
    return [
      `stories/${index}/parts`,
      [...set.map((head) => partOf(story, head, lang)), ...(body[index] ?? [])],
    ];
  });
  return tampered(whole, { forme: [{ set: Object.fromEntries(changed) }] });
}

const one = (...lines: string[]) => headed([{ lines }]);
const sized = (...sizes: number[]) => {
  const [first = 20, ...others] = sizes;
  const lines = ['兩國元首會談'];
  return headed(
    [{ lines, size: first }],
    { role: 'lead' },
    others.map((size) => ({ lines, size })),
  );
};
const at = { story: 'lead' };
const kept = (kind: Mark['kind'], from: number, to: number) => ({
  marks: [{ kind, from, to, value: null }],
});

/** The same in vertical lines. */
const upright = (evidence: Evidence): Evidence => ({
  ...evidence,
  forme: evidence.forme && {
    ...evidence.forme,
    stories: evidence.forme.stories.map((story) => ({
      ...story,
      parts: story.parts.map((part) => ({
        ...part,
        lines: part.lines.map((line) => ({ ...line, direction: 'vertical' as const })),
      })),
    })),
  },
});

export const HEAD_CASES: readonly RuleCases[] = [
  {
    rule: 'head-parts-phrase',
    passes: [
      { name: 'a head broken by its author', evidence: one('兩國元首會', '談今天') },
      { name: 'a head broken by phrase', evidence: one('總統今天|', '訪問莫斯科') },
      {
        name: 'a head broken between two names',
        evidence: headed([{ lines: ['聶隱|', '白居易'] }], kept('name', 0, 2)),
      },
    ],
    fails: [
      {
        name: 'inside a word',
        evidence: one('總統今天訪|', '問莫斯科'),
        says: ['broken inside `今天訪問莫斯`'],
        at,
      },
      {
        name: 'inside a number with its unit',
        evidence: one('紀念80|', '周年活動'),
        says: ['`念80周年活`'],
      },
      {
        name: 'inside a name',
        evidence: headed([{ lines: ['聶隱|', '娘白居易'] }], kept('name', 0, 3)),
        says: ['broken inside'],
      },
    ],
  },
  {
    rule: 'guessed-head-break',
    passes: [
      { name: 'a head broken by its author', evidence: one('將兒童近視', '防控納入醫保') },
      { name: 'a head broken where a phrase ends', evidence: one('國家主席|', '今天訪問莫斯科') },
      {
        name: 'a head broken inside a word, which is another finding',
        evidence: one('總統今天訪|', '問莫斯科'),
      },
    ],
    fails: [
      {
        name: 'between a verb and an adverb',
        evidence: one('教育局宣布|', '明年擴建學校'),
        says: ['broken after `教育局宣布`'],
        at,
      },
    ],
  },
  {
    rule: 'head-line-starts-with-particle',
    passes: [
      { name: 'a particle inside a line', evidence: one('中國與世界', '共同發展') },
      { name: 'a word that starts like a particle', evidence: one('全球關注', '和平發展') },
      { name: 'the first line', evidence: one('與世界同行', '共創未來') },
    ],
    fails: [
      ...['的', '了', '與', '和', '及', '等'].map((particle) => ({
        name: `\`${particle}\``,
        evidence: one('兩國元首', `${particle}世界共創`),
        says: [`starts with \`${particle}\``],
        at,
      })),
      ...['を', 'の', 'は', 'が', 'に', 'で'].map((particle) => ({
        name: `\`${particle}\``,
        evidence: headed([{ lines: ['港町', `${particle}高校生`] }], { lang: 'ja' }),
        says: [`starts with \`${particle}\``],
      })),
    ],
  },
  {
    rule: 'uneven-head-lines',
    passes: [
      { name: 'two lines within one cell', evidence: one('兩國元首會談', '共創美好未來了') },
      { name: 'two halves of one line within one cell', evidence: one('兩國元首 共創美好未') },
      { name: 'one line without a gap', evidence: one('兩國元首會談') },
      { name: 'three lines', evidence: one('兩國', '元首會談', '今天') },
    ],
    fails: [
      { name: 'two lines', evidence: one('兩國會談', '共創美好未來'), says: ['4 and 6 cells'], at },
      {
        name: 'two halves of one line',
        evidence: one('一條支線 五個站名的由來'),
        says: ['4 and 7 cells'],
      },
    ],
  },
  {
    rule: 'many-head-lines',
    passes: [
      { name: 'three lines', evidence: one('兩國', '元首', '會談') },
      {
        name: 'a main head of six',
        evidence: headed([{ lines: ['兩國元首會談'] }], { role: 'lead' }),
      },
      { name: 'a long head of another story', evidence: one('一二三四五六七八九十一二三四') },
    ],
    fails: [
      { name: 'four lines', evidence: one('一', '二', '三', '四'), says: ['has 4 lines'], at },
      {
        name: 'a main head of thirteen',
        evidence: headed([{ lines: ['一二三四五六七八九十一二三'] }], { role: 'lead' }),
        says: ['is 13 cells long'],
      },
      {
        name: 'a Japanese main head of eleven',
        evidence: headed([{ lines: ['一二三四五六七八九十一'] }], { role: 'lead', lang: 'ja' }),
        says: ['is 11 cells long'],
      },
    ],
  },
  {
    rule: 'mark-in-head',
    passes: [
      { name: 'a colon and one exclamation mark', evidence: one('普京：會談成功！') },
      { name: 'a comma inside a line', evidence: one('兩國會談，成果豐碩') },
    ],
    fails: [
      { name: 'a full stop', evidence: one('兩國會談。'), says: ['ends with `。`'], at },
      {
        name: 'a comma before the gap',
        evidence: one('兩國會談， 成果豐碩'),
        says: ['ends with `，`'],
      },
      {
        name: 'two exclamation marks',
        evidence: one('會談！成功！'),
        says: ['2 exclamation marks'],
      },
      {
        name: 'ruby',
        evidence: headed([{ lines: ['凪ノ埼'], ruby: true }]),
        says: ['carries ruby'],
      },
    ],
  },
  {
    rule: 'large-head-part',
    passes: [
      {
        name: 'a deck of half the size',
        evidence: headed([
          { lines: ['會談'], size: 40 },
          { lines: ['副題'], field: 'deck', size: 20 },
        ]),
      },
      { name: 'a deck without a headline', evidence: headed([{ lines: ['副題'], field: 'deck' }]) },
    ],
    fails: [
      {
        name: 'a deck of three quarters',
        evidence: headed([
          { lines: ['會談'], size: 40 },
          { lines: ['副題'], field: 'deck', size: 30 },
        ]),
        says: ['the deck of `lead` is 30 px beside a headline of 40 px'],
        at,
      },
    ],
  },
  {
    rule: 'head-off-grid',
    passes: [
      { name: 'a frame on the grid', evidence: one('會談') },
      {
        name: 'a frame off the grid without a head',
        evidence: tampered(
          makeEvidence({ page: makePage({ stories: [makeStory('lead', { headline: [] })] }) }),
          {
            forme: [{ at: 'lead/1', shift: { 'rect/y': 3 } }],
          },
        ),
      },
    ],
    fails: [
      {
        name: 'a frame off the grid',
        evidence: tampered(makeEvidence(), { forme: [{ at: 'lead/1', shift: { 'rect/y': 3 } }] }),
        says: ['the head of `lead` leaves its first frame 0.79 mm off'],
        at: { story: 'lead', frame: 'lead/1' },
      },
      {
        name: 'a frame of a vertical page off the grid',
        evidence: tampered(makeEvidence({ direction: 'vertical' }), {
          forme: [{ at: 'lead/1', shift: { 'rect/x': -3 } }],
        }),
        says: ['0.79 mm off'],
      },
    ],
  },
  {
    rule: 'large-brief-head',
    passes: [
      {
        name: 'a smaller head than that of a story',
        evidence: headed([{ lines: ['捐血車來'], size: 16 }], { role: 'brief' }, [
          { lines: ['兩國元首會談'], size: 20 },
        ]),
      },
      {
        name: 'briefs alone',
        evidence: headed([{ lines: ['捐血車來'], size: 20 }], { role: 'brief' }),
      },
    ],
    fails: [
      {
        name: 'a head as large as that of a story',
        evidence: headed([{ lines: ['捐血車來'], size: 20 }], { role: 'brief' }, [
          { lines: ['兩國元首會談'], size: 20 },
        ]),
        says: ['the headline of the brief `lead` has 20 px, that of the story `other-1` 20 px'],
        at,
      },
    ],
  },
  {
    rule: 'short-head',
    passes: [
      {
        name: 'a brief, whose head is small',
        evidence: headed([{ lines: ['兩國元首會談'], cells: 10 }], { role: 'brief' }),
      },
      { name: 'seven tenths', evidence: headed([{ lines: ['兩國元首今會談'], cells: 10 }]) },
      {
        name: 'a full banner',
        evidence: headed([{ lines: ['兩國元首今會談'], cells: 7.5 }], { role: 'lead' }),
      },
      {
        name: 'a vertical head',
        evidence: headed([{ lines: ['兩國'], cells: 10, direction: 'vertical' }]),
      },
    ],
    fails: [
      {
        name: 'six tenths',
        evidence: headed([{ lines: ['兩國元首會談'], cells: 10 }]),
        says: ['fills 60 %'],
        at,
      },
      {
        name: 'a banner of eight tenths',
        evidence: headed([{ lines: ['兩國元首會談談判'], cells: 10 }], { role: 'lead' }),
        says: ['fills 80 %'],
      },
    ],
  },
  {
    rule: 'loose-head',
    passes: [
      { name: 'a fifth of an em', evidence: headed([{ lines: ['會談'], tracking: 0.2 }]) },
      { name: 'a twentieth closer', evidence: headed([{ lines: ['會談'], tracking: -0.05 }]) },
    ],
    fails: [
      {
        name: 'wider',
        evidence: headed([{ lines: ['會談'], tracking: 0.3 }]),
        says: ['tracked by 0.3 em'],
        at,
      },
      {
        name: 'too narrow',
        evidence: tampered(makeEvidence(), {
          forme: [{ at: 'lead.headline.0:1', set: { 'fit/condensed': 0.7 } }],
        }),
        says: ['condensed to 70 %'],
      },
      {
        name: 'closer',
        evidence: headed([{ lines: ['會談'], tracking: -0.1 }]),
        says: ['tracked by -0.1 em'],
      },
    ],
  },
  {
    rule: 'head-off-ladder',
    passes: [{ name: 'a size of the ladder', evidence: one('會談') }],
    fails: [
      {
        name: 'a size between two steps',
        evidence: headed([{ lines: ['會談'], size: 15 }]),
        says: ['is 15 px'],
        at,
      },
    ],
  },
  {
    rule: 'many-head-sizes',
    passes: [{ name: 'seven sizes', evidence: sized(70, 60, 50, 40, 30, 20, 10) }],
    fails: [
      {
        name: 'eight sizes',
        evidence: sized(80, 70, 60, 50, 40, 30, 20, 10),
        says: ['have 8 sizes: 10 px, 20 px'],
      },
      {
        name: 'seven faces',
        evidence: headed(
          [{ lines: ['會談'], face: 'a' }],
          {},
          [...'bcdefg'].map((face) => ({ lines: ['會談'], face })),
        ),
        says: ['have 7 faces: a, b, c'],
      },
    ],
  },
  {
    rule: 'close-head-sizes',
    passes: [
      { name: 'a fifth apart', evidence: sized(24, 20) },
      { name: 'the same', evidence: sized(20, 20) },
    ],
    fails: [
      {
        name: 'a tenth apart',
        evidence: sized(22, 20),
        says: ['the headline of `lead` is 22 px, the headline of `other-1` 20 px'],
        at,
      },
    ],
  },
  {
    rule: 'weak-lead-head',
    passes: [
      { name: 'half as large again', evidence: sized(30, 20, 20) },
      { name: 'a page of two', evidence: sized(20, 20) },
      {
        name: 'a page without a lead',
        evidence: headed([{ lines: ['會'] }], {}, [{ lines: ['談'] }, { lines: ['談'] }]),
      },
    ],
    fails: [
      {
        name: 'a quarter larger',
        evidence: sized(25, 20, 10),
        says: ['is 1.25 times that of `other-1`'],
        at,
      },
    ],
  },
  {
    rule: 'wide-head-mark',
    passes: [
      { name: 'half marks and a gap of 0.6 em', evidence: one('普京：會談「成功」 今天閉幕') },
      {
        name: 'a tracked gap',
        evidence: headed([{ lines: ['會談 閉幕'], tracking: 0.1, gap: 0.6 }]),
      },
      {
        name: 'an upright colon that is closed up',
        evidence: upright(headed([{ lines: ['普京：會談'], mark: 0.75 }])),
      },
    ],
    fails: [
      {
        name: 'an upright colon on a whole cell',
        evidence: upright(headed([{ lines: ['普京：會談'], mark: 1 }])),
        says: ['`：` in the headline'],
      },
      {
        name: 'a whole colon',
        evidence: headed([{ lines: ['普京：會談'], mark: 1 }]),
        says: ['`：` in the headline'],
        at,
      },
      {
        name: 'a narrow gap',
        evidence: headed([{ lines: ['會談 閉幕'], gap: 0.25 }]),
        says: ['is 0.25 em'],
      },
      {
        name: 'a wide gap',
        evidence: headed([{ lines: ['會談 閉幕'], gap: 1 }]),
        says: ['is 1 em'],
      },
    ],
  },
];
