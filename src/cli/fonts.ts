/** The font manifest in; each declared face, what it covers and the state of its file out. */
import { describeFaces, type FaceDescription } from '../fonts/describe-faces.ts';
import { greatest } from '../model/extent.ts';
import { installCommand } from '../model/font-manifest.ts';
import { visibleJson } from '../visible.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { type CommandHouse, houseOf } from './house.ts';
import type { HouseOptions } from './options.ts';
import { talkFindings } from './report.ts';
import type { Terminal } from './terminal.ts';

export async function fonts(
  options: HouseOptions & { readonly json?: true },
  terminal: Terminal,
): Promise<ExitCode> {
  const house = houseOf(options);
  try {
    return await listFonts(house, options, terminal);
  } finally {
    await house.close();
  }
}

async function listFonts(
  house: CommandHouse,
  options: { readonly json?: true },
  terminal: Terminal,
): Promise<ExitCode> {
  const manifest = await house.manifest();
  const faces = manifest.value === null ? [] : await describeFaces(manifest.value, house.workspace);
  const findings = [...manifest.findings, ...faces.flatMap((face) => face.findings)];
  await talkFindings(findings, house.sourceOf, terminal);
  if (options.json === true) terminal.print(visibleJson({ faces }, 2));
  else {
    printFaces(faces, terminal);
    for (const line of installing(faces)) terminal.talk(line);
  }
  return exitCodeOf({ value: manifest.value, findings });
}

function printFaces(faces: readonly FaceDescription[], terminal: Terminal): void {
  const longest = greatest(
    faces.map((face) => face.id.length),
    0,
  );
  for (const face of faces) {
    const covers = coverOf(face);
    const language = face.lang ?? '';
    terminal.print(
      `${face.id.padEnd(longest)}  ${face.weight}  ${language.padEnd(5)}  ${covers.padEnd(16)}  ${face.licence}  ${face.family}${face.install === null ? '' : `  ${face.package}`}`,
    );
  }
}

function coverOf({ codePoints, install }: FaceDescription): string {
  if (install !== null) return 'not installed';
  return codePoints === null ? 'unusable' : `${codePoints} characters`;
}

/** A command for each package: nobody wants the faces of all languages at once. */
function installing(faces: readonly FaceDescription[]): string[] {
  const requests = new Set(faces.flatMap(({ install }) => install ?? []));
  if (requests.size === 0) return [];
  const commands = [...requests].map((request) => {
    const ids = faces.filter(({ install }) => install === request).map(({ id }) => id);
    return `  ${installCommand([request])}\n    brings ${ids.join(', ')}`;
  });
  return ['\nnot installed:', ...commands];
}
