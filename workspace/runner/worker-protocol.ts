import type { KernelEvent, ReplyStatus } from './kernel-session';

/** What the runner asks of a worker process. */
export type WorkerRequest =
  { readonly type: 'open' } | { readonly type: 'execute'; readonly request: number; readonly code: string };

/** What a worker process tells the runner. */
export type WorkerMessage =
  | { readonly type: 'unavailable'; readonly reason: string }
  | { readonly type: 'ready' }
  | { readonly type: 'opened' }
  | { readonly type: 'event'; readonly request: number; readonly event: KernelEvent }
  | { readonly type: 'reply'; readonly request: number; readonly status: ReplyStatus };

/** The worker's file descriptor that carries its messages, one JSON text a line. */
export const MESSAGE_FD = 4;
