import { KernelFailure } from './kernel-failure';
import type { KernelEvent, KernelSession } from './kernel-session';
import { SESSION_SNIPPET, sessionState } from './session-snippet';
import type { SessionState } from './session-snippet';
import { LATE, withinTime } from './time-limit';

/** tslab refuses cells for this long after an error. */
const ABORT_MS = 250;
/** The session's report waits a second for work that is left. */
const REPORT_LIMIT_MS = 10_000;

/**
 * Asks a session, after its last cell, what it read and what work is left.
 *
 * @param afterError true if the last cell failed.
 * @param onStream gets what is still printed meanwhile.
 */
export async function askSession(
  session: KernelSession,
  afterError: boolean,
  onStream: (event: KernelEvent) => void,
): Promise<SessionState> {
  let state: SessionState = { studies: [], pending: [] };
  if (afterError) await new Promise((resolve) => setTimeout(resolve, ABORT_MS));
  const asking = session.execute(SESSION_SNIPPET, (event) => {
    state = sessionState(event) ?? state;
    if (event.kind === 'stream') onStream(event);
  });
  try {
    const answer = await withinTime(asking, REPORT_LIMIT_MS);
    return answer === LATE ? { studies: [], pending: ['a loop'] } : state;
  } catch (error) {
    if (error instanceof KernelFailure) return { studies: [], pending: ['the end of the process'] };
    throw error;
  }
}
