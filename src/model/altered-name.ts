/** The name that a file of YAML must have and the names in its folder in, the one that is an altered form of it out. */

/** `page.yml`, `Page.yaml`, `page.yaml.txt`, `page (1).yaml`: what editors and mail make of `page.yaml`. */
export function alteredName(wanted: string, names: readonly string[]): string | null {
  const stem = lettersOf(wanted.replace(/\.[a-z]+$/u, ''));
  const isAltered = (name: string): boolean => {
    const letters = lettersOf(name);
    return letters.startsWith(stem) && YAML.test(letters.slice(stem.length));
  };
  return names.find((name) => name !== wanted && !name.startsWith('.') && isAltered(name)) ?? null;
}

/** An ending of YAML, perhaps misspelt, after a plural or the word for a copy. */
const YAML = /^(?:s|copy)?(?:yam|yml|yalm|ymal)/u;

const lettersOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, '');
