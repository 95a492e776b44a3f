/** A brief 簡訊 of a group and how its role is dressed in; its small head, and its text as they are set, out. */
import type { Block } from './page.ts';
import type { ItemsSetting } from './template.ts';
import { joinTexts, plainText, type RichText } from './text.ts';
import { joinHalves } from './typography/half-heads.ts';

export type Item = Extract<Block, { kind: 'item' }>;

/** What stands over the text of a brief; null where it runs in, or where there is none. */
export const headOver = ({ head }: Item, setting: ItemsSetting): RichText | null =>
  head.length === 0 || setting.head === 'run-in' ? null : marked(joinHalves(head), setting);

/** An em, as papers leave after a head that runs in. */
const GAP = plainText('\u3000');

/** Its text; its head runs in before it where nothing stands over it. */
export function textOfItem({ head, text }: Item, setting: ItemsSetting): RichText {
  if (setting.head === 'over') return text;
  const own = marked(head.length === 0 ? plainText('') : joinHalves(head), setting);
  if (own.text === '') return text;
  const bold = { kind: 'bold', from: 0, to: own.text.length, value: null } as const;
  const joined = joinTexts(head.length === 0 ? [own, text] : [own, GAP, text]);
  return { ...joined, marks: [bold, ...joined.marks] };
}

/** Signs that papers set before a brief. */
const SIGNS = new Set('■□●○◎◆◇▲△▼▽★☆・');

/** An author who wrote a sign of his own keeps it. */
function marked(head: RichText, { mark }: ItemsSetting): RichText {
  const [first = ''] = head.text;
  return mark === null || SIGNS.has(first) ? head : joinTexts([plainText(mark), head]);
}
