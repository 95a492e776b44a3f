/** Keys of a house style as flags give them (`kinsoku=zh-strict`) in, the checked keys with findings out. */
import { type Finding, finding, type Outcome } from '../../diagnostic.ts';
import { type HouseStyleFile, houseStyleFile } from '../../model/files/house-style-file.ts';
import { houseStyleShape, type ShapeProblem, valueAt } from '../../model/files/shape.ts';
import { KINSOKU } from '../../model/typography/house-styles.ts';
import { suggestName } from '../nearest-name.ts';
import { sourceText } from '../source/source-text.ts';
import { keyPlace, parseYaml, placeOf, type YamlSource } from '../yaml/yaml-source.ts';

/** One `key: value` a line, named `file` in findings; values are written as in a template. */
export function readHouseKeys(file: string, text: string): Outcome<HouseStyleFile> {
  const { yaml, findings } = parseYaml(sourceText(file, text), 'template');
  if (yaml === null) return { value: null, findings };
  const { value, problems } = houseStyleShape(yaml.value ?? {});
  if (value === null) return { value, findings: problems.map((one) => problemOf(yaml, one)) };
  const profiles = Object.keys(KINSOKU);
  if (value.kinsoku === undefined || profiles.includes(value.kinsoku)) return { value, findings };
  const unknown = finding('unknown-kinsoku', 'error', `there is no kinsoku \`${value.kinsoku}\``, {
    help: suggestName(value.kinsoku, profiles) ?? '',
    origin: placeOf(yaml, ['kinsoku']),
  });
  return { value: null, findings: [unknown] };
}

function problemOf(
  yaml: YamlSource,
  { rule, path, key, message, help, known }: ShapeProblem,
): Finding {
  const written = key ?? String(valueAt(yaml.value, path) ?? '');
  const names = key === null ? known : Object.keys(houseStyleFile.shape);
  const advice = help ?? suggestName(written, names);
  return finding(rule, 'error', message, {
    ...(advice === null ? {} : { help: advice }),
    origin: key === null ? placeOf(yaml, path) : keyPlace(yaml, path, key),
  });
}
