/** The captions of a story in; its figures, each with a picture in `images/`, out: a grey one where the source has only the caption. */
import type { Figure } from '../model/figure.ts';
import type { ManuscriptCaption, ManuscriptStory, Passage } from '../model/manuscript.ts';
import type { PageFile } from '../model/page-files.ts';
import { LETTERS_AND_FIGURES } from '../model/typography/characters.ts';

export interface WrittenFigure {
  readonly id: string;
  readonly image: string;
  readonly caption: Passage | null;
  readonly credit: Passage | null;
  readonly marker: Figure['marker'];
  readonly file: PageFile;
  readonly isPlaceholder: boolean;
}

/** `taken`: names that pictures of the page have, which are added to. */
export const figuresOf = (story: ManuscriptStory, taken: Set<string>): WrittenFigure[] =>
  story.captions.map((caption, index) => {
    const { picture, credit } = caption;
    const image = `images/${freeName(picture?.name ?? `${story.id}-${index + 1}.svg`, taken)}`;
    const marker = MARKERS.find((one) => one === caption.marker) ?? null;
    return {
      id: `p${index + 1}`,
      image,
      caption: withMarker(caption, marker),
      credit,
      marker,
      file: { path: image, content: picture?.bytes ?? GREY },
      isPlaceholder: picture === null,
    };
  });

/** Those that our pages print; any other is a sign of the caption. */
const MARKERS = ['▲', '▼', '◀', '▶'] as const;

function withMarker({ marker, text }: ManuscriptCaption, known: Figure['marker']): Passage | null {
  if (marker === null || known !== null) return text;
  return text === null ? { text: marker, lines: [] } : { ...text, text: marker + text.text };
}

/** A grey field of the usual shape of a photograph. */
const GREY =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="1000" viewBox="0 0 1500 1000"><rect width="1500" height="1000" fill="#b4b4b4"/></svg>\n';

const UNFIT = new RegExp(`[^${LETTERS_AND_FIGURES}._-]+`, 'gu');

/** A name that every system takes, and that no other picture of the page has. */
function freeName(wanted: string, taken: Set<string>): string {
  const fit = wanted.replace(UNFIT, '-').replace(/^[.-]+/u, '');
  const dot = fit.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [fit.slice(0, dot), fit.slice(dot)] : [fit || 'picture', ''];
  let name = stem + ending;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${stem}-${count}${ending}`;
  taken.add(name.toLowerCase());
  return name;
}
