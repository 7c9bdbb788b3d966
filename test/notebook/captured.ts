import type { DisplaySink, MimeBundle } from '../../src/notebook';

/** Runs an action with a front end that keeps what is displayed. */
export function captured(action: () => unknown): readonly MimeBundle[] {
  const bundles: MimeBundle[] = [];
  const host = globalThis as { klusterlabDisplay?: DisplaySink };
  const before = host.klusterlabDisplay;
  host.klusterlabDisplay = (bundle) => void bundles.push(bundle);
  try {
    action();
  } finally {
    if (before) host.klusterlabDisplay = before;
    else delete host.klusterlabDisplay;
  }
  return bundles;
}
