import { display } from './display';
import { escapeHtml } from './escape-html';
import { KlusterlabError } from '../errors';

/**
 * Runs an action that is meant to fail and displays its error, so that a notebook can show a refusal and go on.
 *
 * @throws KlusterlabError `no-error` if the action does not fail.
 */
export function expectError(action: () => unknown): void {
  const message = messageOf(action);
  display({
    'text/html': `<div style="border-left:.35em solid #7a7f87;padding:.35em .8em"><b>refused, as expected</b><br>${escapeHtml(message)}</div>`,
    'text/plain': `refused, as expected: ${message}`,
  });
}

function messageOf(action: () => unknown): string {
  let returned: unknown;
  try {
    returned = action();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new KlusterlabError({ code: 'no-error', where: 'expectError', expected: 'an error', received: returned });
}
