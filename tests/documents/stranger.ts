/** The built repository in; out, empty folders in which a stranger has the packed package and nothing else of ours. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

export interface Stranger {
  /** Makes a fresh folder that holds the tarball. */
  readonly folder: () => string;
  /** With npm and npx that find the package without the registry. */
  readonly env: NodeJS.ProcessEnv;
  /** A folder in which the package is installed. */
  readonly home: string;
  readonly remove: () => void;
}

/**
 * `npm install` of the tarball takes a quarter of a minute and the registry. In its place the tarball is unpacked and the
 * packages that it declares are linked from this repository: what `files`, `bin`, `exports` or `dependencies` lack is missed.
 */
export function stranger(root: string): Stranger {
  const scratch = mkdtempSync(join(tmpdir(), 'banmian-stranger-'));
  const tarball = pack(root, scratch);
  const home = join(scratch, 'installed');
  install(tarball, join(home, 'node_modules'), join(root, 'node_modules'));
  const bin = join(scratch, 'bin');
  mkdirSync(bin);
  standIn(bin, 'npm', installBy(home, join(root, 'node_modules')));
  const main = join(home, 'node_modules/banmian/dist/cli/main.js');
  standIn(bin, 'npx', `case "$2" in *.tgz) shift 2; exec node '${main}' "$@";; esac`);
  let folders = 0;
  return {
    folder: () => {
      folders += 1;
      const folder = join(scratch, `empty-${folders}`);
      mkdirSync(folder);
      copyFileSync(tarball, join(folder, basename(tarball)));
      return folder;
    },
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, NO_COLOR: '1' },
    home,
    remove: () => rmSync(scratch, { recursive: true, force: true }),
  };
}

function pack(root: string, scratch: string): string {
  run(['npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', scratch], root);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return join(scratch, `banmian-${version}.tgz`);
}

function install(tarball: string, modules: string, ours: string): void {
  const home = join(modules, 'banmian');
  mkdirSync(home, { recursive: true });
  run(['tar', '-xzf', tarball, '--strip-components=1', '-C', home], modules);
  const { bin, dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ours, name), join(modules, name));
  }
  const packages = { 'node_modules/banmian': { resolved: `file:${tarball}` } };
  writeFileSync(join(modules, '.package-lock.json'), JSON.stringify({ packages }));
  mkdirSync(join(modules, '.bin'));
  chmodSync(join(home, bin.banmian), 0o755);
  symlinkSync(join('..', 'banmian', bin.banmian), join(modules, '.bin', 'banmian'));
}

/**
 * Copies what is installed, writes down what is asked for as npm does, and links the faces that the manifest then asks for, if
 * it is in the version that we have.
 */
const installBy = (home: string, ours: string): string => `if [ "$1" = install ]; then
  set -e
  cp -a '${home}/.' .
  [ -f package.json ] || echo '{}' > package.json
  for asked in "\${@:2}"; do
    case "$asked" in
      *.tgz) PATH=\${PATH#*:} npm pkg set "dependencies.banmian=file:$asked";;
      *) PATH=\${PATH#*:} npm pkg set "dependencies[\${asked%@*}]=\${asked##*@}";;
    esac
  done
  exec node -e '${LINK_FACES}' '${ours}'
fi`;

const LINK_FACES = `
  const { existsSync, mkdirSync, readFileSync, symlinkSync } = require("node:fs");
  const { dirname } = require("node:path");
  const read = (path) => JSON.parse(readFileSync(path, "utf8"));
  const { dependencies, devDependencies } = read("package.json");
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    if (name === "banmian") continue;
    const package = process.argv[1] + "/" + name;
    const is = read(package + "/package.json").version;
    if (is !== version) throw new Error(name + " is " + is + ", not " + version);
    mkdirSync(dirname("node_modules/" + name), { recursive: true });
    if (!existsSync("node_modules/" + name)) symlinkSync(package, "node_modules/" + name);
  }`;

/** A program that does one thing itself and leaves the rest to the real one of its name. */
function standIn(bin: string, name: string, own: string): void {
  const script = `#!/usr/bin/env bash\n${own}\nPATH=\${PATH#*:} exec ${name} "$@"\n`;
  writeFileSync(join(bin, name), script, { mode: 0o755 });
}

function run([program = '', ...flags]: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(program, flags, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${flags.join(' ')}: ${stderr}`);
}
