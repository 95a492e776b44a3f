/** PDFs and pictures that would take long or all memory to read: a finding names the file and the limit, and the others are still checked. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../helpers/command-line.ts';
import { scratchFolder } from '../../helpers/scratch.ts';

const { at, put } = scratchFolder();

interface Rung {
  readonly head: string;
  readonly stream: Uint8Array;
}

/** A PDF of one page whose content is the first stream; the others are forms, each of which may draw the next. */
function pdfOf(rungs: readonly Rung[]): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</F 5 0 R>>>>/Contents 4 0 R>>',
  ].map((object) => Buffer.from(object));
  const streams = rungs.map(({ head, stream }) =>
    Buffer.concat([
      Buffer.from(`<<${head}/Length ${stream.length}>>\nstream\n`),
      stream,
      Buffer.from('\nendstream'),
    ]),
  );
  const parts = [
    Buffer.from('%PDF-1.7\n'),
    ...[...objects, ...streams].map((object, index) =>
      Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]),
    ),
  ];
  return Buffer.concat([...parts, crossReference(parts.map(({ length }) => length))]);
}

/** ISO 32000-1, 7.5.4: the place of each object, from the lengths of what stands before it. */
function crossReference([header = 0, ...lengths]: readonly number[]): Buffer {
  let at = header;
  const places = lengths.map((length) => {
    const place = `${String(at).padStart(10, '0')} 00000 n \n`;
    at += length;
    return place;
  });
  const size = lengths.length + 1;
  return Buffer.from(
    `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`,
  );
}

/** Ten draw ten, ten times over. */
function formBomb(): Buffer {
  const forms = Array.from({ length: 10 }, (_, rung) => ({
    head: `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F ${rung + 6} 0 R>>>>`,
    stream: Buffer.from('/F Do '.repeat(10)),
  }));
  const last = {
    head: '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8',
    stream: Buffer.from('0'),
  };
  return pdfOf([{ head: '', stream: Buffer.from('/F Do') }, ...forms, last]);
}

/** A kilobyte for each megabyte that it becomes. */
const deflateBomb = (): Buffer =>
  pdfOf([{ head: '/Filter/FlateDecode', stream: deflateSync(Buffer.alloc(300 << 20, '0 0 m ')) }]);

/** The program as it is installed: only what is built reads PDFs in a process that can be ended. */
const built = (arguments_: readonly string[]) =>
  new Promise<{ code: unknown; stdout: string; stderr: string }>((settle) => {
    const main = join(ROOT, 'dist/cli/main.js');
    execFile(process.execPath, [main, ...arguments_], (error, stdout, stderr) =>
      settle({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

async function check(name: string, bytes: Buffer, ...limits: readonly string[]) {
  put(name, bytes);
  const started = performance.now();
  const { code, stdout, stderr } = await built(['check', '--json', ...limits, at(name)]);
  expect(stderr).not.toMatch(/has a bug|^ +at /mu);
  const { pages } = JSON.parse(stdout) as {
    pages: { findings: { rule: string; message: string }[] }[];
  };
  const found = pages
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule === 'over-limit');
  return { code, found, seconds: (performance.now() - started) / 1000 };
}

describe('a PDF that', () => {
  it('draws ten billion times is stopped in time', async () => {
    const { code, found, seconds } = await check('forms.pdf', formBomb(), '--time-limit', '2');
    expect(found.map(({ message }) => message)).toEqual([
      `reading \`${at('forms.pdf')}\` took longer than 2 s and was stopped`,
    ]);
    expect(code).toBe(2);
    expect(seconds).toBeLessThan(40);
  });

  it('becomes a thousand times as large is stopped before memory is full', async () => {
    const { found } = await check(
      'deflate.pdf',
      deflateBomb(),
      '--memory-limit',
      '256',
      '--time-limit',
      '30',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(/needed more memory than 256 MB|took longer than 30 s/u);
  });
});

const PAGE = `paper: 試版報
date: 2025-05-09
section: 要聞
label: A2
lang: zh-HK
template: broadsheet-hk
stories: [lead]
layout:
  broadsheet-hk: { lead: { frames: [{ columns: 1, lines: 1-2 }], figures: { f: { columns: 2-3, lines: 1-20 } } } }
`;

describe('a picture that', () => {
  async function stopped(image: string, bytes: Uint8Array, ...limits: readonly string[]) {
    put(`a1/images/${image}`, Buffer.from(bytes));
    put('a1/page.yaml', PAGE);
    put('a1/stories/lead.md', `---\nfigures: [{ id: f, image: images/${image} }]\n---\n正文。\n`);
    const { stderr } = await built(['pictures', ...limits, at('a1')]);
    return stderr;
  }

  it('takes long to decode is stopped in time', async () => {
    const side = { width: 16_000, height: 16_000, channels: 3 as const, background: '#888' };
    const wide = await sharp({ create: side }).png().toBuffer();
    const told = await stopped('wide.png', wide, '--time-limit', '1');
    // A machine that does much at once may take so long to load the decoder.
    expect(told).toMatch(
      /error\[over-limit\]: (?:`images\/wide.png`|loading the decoder of pictures) took longer than 1 s(?: to read)? and was stopped/u,
    );
  });

  it('is a drawing and needs more memory than there may be is stopped', async () => {
    const path = `<svg xmlns="http://www.w3.org/2000/svg"><path d="M${'1 2 '.repeat(3_500_000)}"/></svg>`;
    const told = await stopped('path.svg', Buffer.from(path), '--memory-limit', '90');
    expect(told).toMatch(
      /error\[over-limit\]: `images\/path.svg` needed more memory than 90 MB to read and was stopped/u,
    );
  });
});
