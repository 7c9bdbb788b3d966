import type { Readable } from 'stream';

/** Reads a stream to its end and keeps what came last, so that a full pipe never stops the writer. */
export function textTail(stream: Readable | null, characters = 8000): () => string {
  let tail = '';
  stream?.setEncoding('utf8').on('data', (text: string) => (tail = (tail + text).slice(-characters)));
  return () => tail;
}
