import { spawn } from 'child_process';

/** A program with its arguments, and how it is run. */
export interface TimedCommand {
  readonly file: string;
  readonly parameters: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Exit codes with which its work counts as done. */
  readonly accepted: readonly number[];
}

/**
 * Runs a command to its end.
 *
 * @returns the wall time in seconds, from start to exit.
 * @throws Error with the end of its error output if it exits with another code.
 */
export function timeCommand({ file, parameters, cwd, env, accepted }: TimedCommand): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(file, parameters, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk) => (errors = (errors + String(chunk)).slice(-2000)));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== null && accepted.includes(code)) resolve((performance.now() - started) / 1000);
      else reject(new Error(`${file} ${parameters[0] ?? ''} ended with exit code ${code}: ${errors}`));
    });
  });
}
