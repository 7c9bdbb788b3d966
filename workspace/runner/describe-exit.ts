/**
 * One sentence on how a process ended, for people.
 *
 * @param code exit code, or null if a signal ended it.
 * @param signal the signal's name, or null.
 * @param stderr what the process wrote to its own stderr; the line that names a fatal error is quoted.
 */
export function describeExit(code: number | null, signal: string | null, stderr: string): string {
  const how = signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
  const reason = stderr.split('\n').find((line) => /^klusterlab|FATAL ERROR|\bError: /.test(line));
  return reason === undefined ? how : `${how} (${reason.trim()})`;
}
