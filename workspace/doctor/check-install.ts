import { installState } from '../install/install-state.cjs';
import type { CheckResult } from './check-result';

/** Whether node_modules holds what package-lock.json asks for. */
export function checkInstall(root: string): CheckResult {
  const { status, reason } = installState(root);
  const name = 'Dependencies';
  if (status === 'current') return { name, status: 'ok', detail: 'as in package-lock.json' };
  const advice =
    status === 'no-lockfile'
      ? 'Restore it with "git checkout -- package-lock.json".'
      : `Run "npm ci" in ${root}; "npm start" does so by itself.`;
  return { name, status: 'fault', detail: reason, advice };
}
