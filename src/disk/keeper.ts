/**
 * Folders and processes in that are to go with this process, whatever ends it: also a signal that no program hears, and one that finds
 * it too busy to listen. What is to be done then has to be done by another process, and every system but Windows has one
 * for it, its shell.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Lines of our orders: `+` and a folder to mind, `-` and one that is gone; `!` and the head of a group of processes to
 * end, `.` and one that has ended. They end when we do. Somebody who is just
 * ending, such as a browser, may lay a file down once more.
 */
const DUTY = `
  while IFS= read -r order; do
    folder=\${order#?}
    case $order in
      +*) set -- "$@" "$folder" ;;
      -*)
        left=$#
        while [ $left -gt 0 ]; do
          [ "$1" = "$folder" ] || set -- "$@" "$1"
          shift
          left=$((left - 1))
        done ;;
      !*) groups="$groups -$folder" ;;
      .*)
        others=
        for group in $groups; do
          [ "$group" = "-$folder" ] || others="$others $group"
        done
        groups=$others ;;
    esac
  done
  [ -z "$groups" ] || kill -9 $groups
  for try in 1 2 3 4 5 6 7 8 9; do
    rm -rf -- "$@"
    left=
    for folder; do [ ! -e "$folder" ] || left=$folder; done
    [ -n "$left" ] || exit 0
    sleep 1
  done`;

let shell: ChildProcess | null = null;

/** Called when there is a folder to mind for the first time. */
function startShell(): ChildProcess {
  // In a session of its own: what the terminal sends to this process and its children is not for it.
  const started = spawn('/bin/sh', ['-c', DUTY, 'banmian-keeper'], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // A machine without a shell does without: what is left there is swept by the next start.
  started.on('error', () => undefined);
  started.stdin?.on('error', () => undefined);
  started.unref();
  (started.stdin as { unref?: () => void } | null)?.unref?.();
  return started;
}

function order(sign: '+' | '-' | '!' | '.', what: string): void {
  // An order is a line.
  if (process.platform === 'win32' || what.includes('\n')) return;
  shell ??= startShell();
  shell.stdin?.write(`${sign}${what}\n`);
}

export const mind = (folder: string): void => order('+', resolve(folder));
export const forget = (folder: string): void => order('-', resolve(folder));

/** A browser ends with us by itself; not so one that is stopped. */
export const mindGroup = (head: number): void => order('!', String(head));
export const forgetGroup = (head: number): void => order('.', String(head));
