import path from 'path';
import type { BiteSubject } from './bite-subject';

/** Where the project's library is, and under which names it exports the study. */
export function libraryPlace(root: string): Omit<BiteSubject, 'notebooks' | 'timeLimitSeconds'> {
  return {
    libraryName: 'klusterlab',
    entry: path.join(root, 'src', 'index.ts'),
    fresh: [path.join(root, 'src', 'cluster-policy')],
    study: 'clusterPolicy',
    dataPackage: 'dataPackage',
    ledger: 'published',
  };
}
