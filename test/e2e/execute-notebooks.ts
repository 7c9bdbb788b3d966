import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { klusterlab, ROOT } from './jupyter';

/** Where the runner's outputs lie that the tests compare with. */
export const EXECUTED = {
  inProcess: join(ROOT, 'build/e2e/in-process'),
  isolated: join(ROOT, 'build/e2e/isolated'),
} as const;

/** Before all e2e tests: runs all notebooks with the runner, in both its ways. */
export function setup(): void {
  rmSync(join(ROOT, 'build/e2e'), { recursive: true, force: true });
  klusterlab(['reproduce', '--fresh', '--output', EXECUTED.inProcess]);
  klusterlab(['reproduce', '--isolated', '--output', EXECUTED.isolated]);
  // On a busy machine a kernel now and then lost an answer; what is tested here are the outputs.
  if (failuresOf(EXECUTED.isolated) > 0) klusterlab(['reproduce', '--isolated', '--output', EXECUTED.isolated]);
}

function failuresOf(folder: string): number {
  const { failures } = JSON.parse(readFileSync(join(folder, 'reproduction.json'), 'utf8')) as { failures: unknown[] };
  return failures.length;
}
