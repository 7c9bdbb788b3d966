/** What node_modules is, held against package-lock.json; `reason` is a clause for the user, empty when current. */
export interface InstallState {
  readonly status: 'current' | 'missing' | 'incomplete' | 'outdated' | 'no-lockfile';
  readonly reason: string;
}

export function installState(root: string): InstallState;
export function markInstalled(root: string): void;
