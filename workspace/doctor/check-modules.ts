import { createRequire } from 'module';
import path from 'path';
import type { CheckResult } from './check-result';

const MODULES = ['tslab', 'typescript', 'ts-node'] as const;

/** Whether the compiler, the kernel and the messaging library, with its binary for this system, can be loaded. */
export function checkModules(root: string): readonly CheckResult[] {
  const load = createRequire(path.join(root, 'package.json'));
  const reinstall = `Run "npm ci" in ${root}.`;
  const versions = MODULES.map((name): CheckResult => {
    try {
      const { version } = load(`${name}/package.json`) as { version: string };
      return { name, status: 'ok', detail: version };
    } catch (error) {
      return { name, status: 'fault', detail: firstLine(error), advice: reinstall };
    }
  });
  return [...versions, checkZeromq(load, reinstall)];
}

function checkZeromq(load: NodeRequire, reinstall: string): CheckResult {
  const name = 'zeromq';
  try {
    const { version } = load('zeromq') as { version: string };
    return { name, status: 'ok', detail: `libzmq ${version}` };
  } catch (error) {
    const system = `${process.platform}-${process.arch}, Node ${process.versions.node}`;
    const advice = `Its binary for ${system} does not load. ${reinstall}`;
    return { name, status: 'fault', detail: firstLine(error), advice };
  }
}

function firstLine(error: unknown): string {
  return String((error as Error).message).split('\n')[0] ?? '';
}
