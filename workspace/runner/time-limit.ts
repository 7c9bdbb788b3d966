/** Stands for "not in time". */
export const LATE = Symbol('late');

/** What a promise gives, or `LATE` if it gives nothing within so many milliseconds. */
export async function withinTime<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value | typeof LATE> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<typeof LATE>((resolve) => (timer = setTimeout(() => resolve(LATE), milliseconds)));
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
