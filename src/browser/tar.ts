/** Takes the bytes of a ustar archive, gives its plain files. */
interface TarFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const BLOCK = 512;
/** POSIX.1-1988 ustar header: offset and length of the fields in use. */
const NAME = [0, 100] as const;
const SIZE = [124, 12] as const;
const TYPE = 156;
const MAGIC = [257, 5] as const;
const PREFIX = [345, 155] as const;
const PLAIN_FILE = new Set(['0', '\0']);

/** Links, folders and devices are left out; a path that leads out of the archive is refused. */
export function readTar(archive: Uint8Array): TarFile[] {
  const files: TarFile[] = [];
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const header = archive.subarray(at, at + BLOCK);
    if (field(header, MAGIC) !== 'ustar') throw new Error(`no ustar header at byte ${at}`);
    const size = Number.parseInt(field(header, SIZE), 8);
    const from = at + BLOCK;
    if (!(from + size <= archive.length))
      throw new Error(`archive ends inside \`${pathOf(header)}\``);
    if (PLAIN_FILE.has(String.fromCharCode(header[TYPE] ?? 0))) {
      files.push({ path: safe(pathOf(header)), bytes: archive.subarray(from, from + size) });
    }
    at = from + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function pathOf(header: Uint8Array): string {
  const prefix = field(header, PREFIX);
  return prefix === '' ? field(header, NAME) : `${prefix}/${field(header, NAME)}`;
}

function safe(path: string): string {
  if (path.startsWith('/') || path.split('/').includes('..')) {
    throw new Error(`archive holds \`${path}\`, which leads out of it`);
  }
  return path;
}

/** A field ends at its first NUL or its full length; numbers are padded with spaces. */
function field(header: Uint8Array, [offset, length]: readonly [number, number]): string {
  const text = Buffer.from(header.subarray(offset, offset + length)).toString('latin1');
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).trim();
}
