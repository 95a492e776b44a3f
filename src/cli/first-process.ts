/** A command that is the first process of its container in, the same command run as a second process out. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The system keeps signals that nobody listens for from the first process: there Ctrl-C would do nothing. */
export const isFirstProcess = (): boolean => process.pid === 1;

/** Gives the exit code as a shell has it. */
export function runAsSecond(): Promise<number> {
  const arguments_ = [...process.execArgv, ...process.argv.slice(1)];
  const child = spawn(process.execPath, arguments_, { stdio: 'inherit' });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  return new Promise((settle, fail) => {
    child.on('error', fail);
    child.on('exit', (code, signal) =>
      settle(signal === null ? (code ?? 0) : 128 + constants.signals[signal]),
    );
  });
}
