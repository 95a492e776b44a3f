/** The name under which a browser saves the PDF of a page. */
import { expect, test } from 'vitest';
import { answerTo } from '../../../src/preview/answer.ts';
import type { StandingPage } from '../../../src/preview/standing-page.ts';

async function saved(id: string): Promise<string | undefined> {
  const page = { id, pdf: () => new Uint8Array([37]) } as unknown as StandingPage;
  const shelf = { client: new Map(), pages: new Map([[id, page]]) };
  const { headers } = await answerTo(`/pages/${encodeURIComponent(id)}/1.pdf`, shelf);
  return headers['content-disposition'];
}

test.each([
  ['2026-04-18', 'inline; filename="2026-04-18.pdf"; filename*=UTF-8\'\'2026-04-18.pdf'],
  [
    '2026/a1@daily-cn',
    'inline; filename="2026-a1@daily-cn.pdf"; filename*=UTF-8\'\'2026-a1%40daily-cn.pdf',
  ],
  ['港報', 'inline; filename="__.pdf"; filename*=UTF-8\'\'%E6%B8%AF%E5%A0%B1.pdf'],
  ['a"b\r\nx: y', 'inline; filename="a-b--x- y.pdf"; filename*=UTF-8\'\'a-b--x-%20y.pdf'],
  ["it's (50%)", "inline; filename=\"it's (50_).pdf\"; filename*=UTF-8''it%27s%20%2850%25%29.pdf"],
])('of %o is %s', async (id, disposition) => expect(await saved(id)).toBe(disposition));
