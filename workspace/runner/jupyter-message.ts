import { createHmac, randomUUID, timingSafeEqual } from 'crypto';

const DELIMITER = '<IDS|MSG>';

/** A message of the Jupyter protocol, as far as the runner reads it. */
export interface JupyterMessage {
  readonly type: string;
  readonly id: string;
  /** Id of the request that it answers. */
  readonly parentId: string | undefined;
  readonly content: Readonly<Record<string, unknown>>;
}

/**
 * Encodes a request as signed frames.
 *
 * @param key the connection's key (HMAC-SHA256 over header, parent header, metadata and content).
 * @returns the frames, and the id under which answers come back.
 */
export function encodeRequest(
  type: string,
  content: object,
  { key, session }: { readonly key: string; readonly session: string },
): { readonly frames: readonly string[]; readonly id: string } {
  const id = randomUUID();
  const header = {
    msg_id: id,
    msg_type: type,
    session,
    username: 'klusterlab',
    date: new Date().toISOString(),
    version: '5.3',
  };
  const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
  return { frames: [DELIMITER, sign(parts, key), ...parts], id };
}

/**
 * Decodes frames that a kernel sent; undefined for what is no message or is not signed with the key, since such
 * frames are not the kernel's.
 */
export function decodeMessage(frames: readonly Buffer[], key: string): JupyterMessage | undefined {
  const start = frames.findIndex((frame) => frame.toString() === DELIMITER);
  const [signature, header, parent, metadata, content] = frames.slice(start + 1);
  if (start < 0 || !signature || !header || !parent || !metadata || !content) return undefined;
  const expected = Buffer.from(sign([header, parent, metadata, content], key));
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return undefined;
  const { msg_id, msg_type } = JSON.parse(header.toString()) as { msg_id: string; msg_type: string };
  const { msg_id: parentId } = JSON.parse(parent.toString()) as { msg_id?: string };
  return { type: msg_type, id: msg_id, parentId, content: JSON.parse(content.toString()) as JupyterMessage['content'] };
}

function sign(parts: readonly (string | Buffer)[], key: string): string {
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return hmac.digest('hex');
}
