import { createHmac } from 'crypto';
import { describe, expect, it } from 'vitest';
import { decodeMessage, encodeRequest } from '../../workspace/runner/jupyter-message';

const encoded = encodeRequest('execute_request', { code: '1' }, { key: 'secret', session: 's' });
const frames = encoded.frames.map((frame) => Buffer.from(frame));

describe('encodeRequest', () => {
  it('signs header, parent, metadata and content with HMAC-SHA256', () => {
    const [delimiter, signature, ...parts] = encoded.frames;
    expect(delimiter).toBe('<IDS|MSG>');
    expect(signature).toBe(createHmac('sha256', 'secret').update(parts.join('')).digest('hex'));
    expect(parts).toHaveLength(4);
    expect(JSON.parse(parts[0] ?? '')).toMatchObject({ msg_id: encoded.id, msg_type: 'execute_request', session: 's' });
  });
});

describe('decodeMessage', () => {
  it('reads a message behind routing identities', () => {
    expect(decodeMessage([Buffer.from('route'), ...frames], 'secret')).toEqual({
      type: 'execute_request',
      id: encoded.id,
      parentId: undefined,
      content: { code: '1' },
    });
  });

  it('refuses another key, a changed content and frames that are no message', () => {
    expect(decodeMessage(frames, 'other')).toBeUndefined();
    expect(decodeMessage([...frames.slice(0, 5), Buffer.from('{"code":"2"}')], 'secret')).toBeUndefined();
    expect(decodeMessage([...frames.slice(0, 1), Buffer.from('short'), ...frames.slice(2)], 'secret')).toBeUndefined();
    expect(decodeMessage([Buffer.from('x')], 'secret')).toBeUndefined();
    expect(decodeMessage(frames.slice(0, 4), 'secret')).toBeUndefined();
  });
});
