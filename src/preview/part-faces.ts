/** A page that carries its faces in, the page with links to them out, and the faces by name: most edits change none of them. */
import { createHash } from 'node:crypto';

export interface PartedPage {
  readonly html: string;
  /** Subset faces by the name that the page asks for them by: the hash of their bytes. */
  readonly faces: ReadonlyMap<string, Uint8Array>;
}

const FACE = /url\(data:font\/ttf;base64,([A-Za-z0-9+/=]+)\)/gu;

/** A browser that has a face keeps it as long as the name is the same; a data URL it would read anew with every page. */
export function partFaces(html: string): PartedPage {
  const faces = new Map<string, Uint8Array>();
  const linked = html.replace(FACE, (_, data: string) => {
    const bytes = Buffer.from(data, 'base64');
    const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.ttf`;
    faces.set(name, bytes);
    return `url(/faces/${name})`;
  });
  return { html: linked, faces };
}
