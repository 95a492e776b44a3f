/** Takes the archives of `@sparticuz/chromium`, gives a browser unpacked in a folder of this user's own. */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import type { Outcome } from '../diagnostic.ts';
import { finding } from '../diagnostic.ts';
import type { BrowserBinary } from './binary.ts';
import { distrust, placeWhole } from './private-folder.ts';
import { readTar } from './tar.ts';

const PACKAGE = '@sparticuz/chromium';
const CHUNK = 1 << 21;
/** Libraries the browser is linked to that a bare system may lack; the archive holds all of them. */
const LIBRARIES = ['libnss3.so', 'libnssutil3.so', 'libnspr4.so', 'libexpat.so.1'];
const LIBRARY_FOLDERS = [
  '/lib/x86_64-linux-gnu',
  '/usr/lib/x86_64-linux-gnu',
  '/lib64',
  '/usr/lib64',
  '/lib',
  '/usr/lib',
];
/** Chromium draws nothing at all, web fonts included, on a system without a single font. */
const SPARE_FONT = 'OpenSans-Regular.ttf';
/** Only the spare font: the machine's own fonts must not get on the page. */
const FONT_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

/** The package holds a build for Linux on x64 alone; elsewhere the value is null and nothing is found. */
export async function unpackEmbedded(cache: string): Promise<Outcome<BrowserBinary>> {
  const archives = archiveFolder();
  if (process.platform !== 'linux' || process.arch !== 'x64' || archives === null) {
    return { value: null, findings: [] };
  }
  const folder = join(cache, 'browser');
  try {
    const reason = await distrust(folder);
    if (reason !== null)
      return notUnpacked(reason, 'name another cache folder, or remove this one');
    return { value: await unpack(archives, folder), findings: [] };
  } catch (error) {
    return notUnpacked(
      (error as Error).message,
      'see that there is room for 220 MB and leave to write',
    );
  }
}

async function unpack(archives: string, folder: string): Promise<BrowserBinary> {
  const start = performance.now();
  const { path, filled } = await placeWhole(folder, await keyOf(archives), async (part) => {
    await Promise.all([
      unpackProgram(join(archives, 'chromium.br'), join(part, 'chromium')),
      unpackFiles(join(archives, 'al2023.tar.br'), part, (file) => file.startsWith('lib/')),
      unpackFiles(join(archives, 'fonts.tar.br'), part, (file) => file.endsWith(SPARE_FONT)),
      writeFile(join(part, 'fonts.conf'), FONT_CONFIGURATION),
    ]);
  });
  return {
    path: join(path, 'chromium'),
    source: 'embedded',
    environment: environmentOf(path),
    unpacking: filled ? performance.now() - start : null,
  };
}

async function unpackProgram(archive: string, to: string): Promise<void> {
  await pipeline(
    createReadStream(archive, { highWaterMark: CHUNK }),
    createBrotliDecompress({ chunkSize: CHUNK }),
    createWriteStream(to, { mode: 0o700, flush: true }),
  );
}

async function unpackFiles(
  archive: string,
  folder: string,
  wanted: (path: string) => boolean,
): Promise<void> {
  const tar = await promisify(brotliDecompress)(await readFile(archive));
  for (const file of readTar(tar).filter(({ path }) => wanted(path))) {
    await mkdir(dirname(join(folder, file.path)), { recursive: true, mode: 0o700 });
    await writeFile(join(folder, file.path), file.bytes, { mode: 0o700, flush: true });
  }
}

function environmentOf(folder: string): Record<string, string> {
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const own = process.env.LD_LIBRARY_PATH;
  const searched = [...LIBRARY_FOLDERS, ...(own?.split(':') ?? [])];
  const lacking = LIBRARIES.some((name) => !searched.some((one) => existsSync(join(one, name))));
  if (!lacking) return fonts;
  return { ...fonts, LD_LIBRARY_PATH: [join(folder, 'lib'), ...(own ? [own] : [])].join(':') };
}

/** A new version or another build of the archive gets a folder of its own, and so does another form of the list of its files. */
async function keyOf(archives: string): Promise<string> {
  const manifest = await readFile(join(archives, '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return `chromium-${version}-${(await stat(join(archives, 'chromium.br'))).size}-sealed`;
}

/** The package's code is found but never run: it unpacks into one temporary path that all users share. */
function archiveFolder(): string | null {
  try {
    const main = createRequire(import.meta.url).resolve(PACKAGE);
    const folder = join(dirname(main), '..', 'bin');
    return existsSync(join(folder, 'chromium.br')) ? folder : null;
  } catch {
    return null;
  }
}

const notUnpacked = (reason: string, help: string): Outcome<BrowserBinary> => ({
  value: null,
  findings: [
    finding('browser-not-unpacked', 'warning', `cannot unpack the embedded browser: ${reason}`, {
      help,
    }),
  ],
});
