import path from 'path';
import type { KernelEvent } from './kernel-session';

/** What a session says of itself when its notebook has run. */
export interface SessionState {
  /** Ids that were read, one entry for each study. */
  readonly studies: readonly { readonly study: string; readonly used: readonly string[] }[];
  /** Kinds of work that were still going on a second after the last cell. */
  readonly pending: readonly string[];
}

/** The code that makes a session report; it declares no name. */
export const SESSION_SNIPPET = `await require(${JSON.stringify(path.join(__dirname, 'session-probe.cjs'))}).reportSession()`;

/** The session's report, if the event carries one. */
export function sessionState(event: KernelEvent): SessionState | undefined {
  if (event.kind !== 'display') return undefined;
  const studies = event.data['application/vnd.klusterlab.session+json'];
  const pending = event.data['application/vnd.klusterlab.pending+json'];
  if (!Array.isArray(studies) || !Array.isArray(pending)) return undefined;
  return { studies: studies as SessionState['studies'], pending: pending as readonly string[] };
}
