import { describe, expect, it } from 'vitest';
import { shareBounds } from '../../src/survey';

describe('shareBounds', () => {
  it('makes a number a range of zero width, and leaves a range as it is', () => {
    expect(shareBounds(0.61)).toEqual({ lower: 0.61, upper: 0.61 });
    const range = Object.freeze({ lower: 0.2, upper: 0.3 });
    expect(shareBounds(range)).toEqual(range);
    expect(shareBounds(range)).not.toBe(range);
  });

  it('names the calling function, the argument and the value at fault', () => {
    expect(() => shareBounds(61, 'cascade', 'important.share')).toThrow(
      'cascade: important.share: expected a number in [0, 1], received 61.',
    );
  });

  it.each([
    ['0.5', 'out-of-range'],
    [undefined, 'out-of-range'],
    [Infinity, 'out-of-range'],
    [[0.1, 0.2], 'wrong-type'],
    [{ lower: -0.1, upper: 0.2 }, 'out-of-range'],
    [{ lower: 0.3, upper: 0.2 }, 'reversed-bounds'],
  ])('rejects %j as %s', (share, code) => {
    expect(() => shareBounds(share as never)).toThrow(expect.objectContaining({ code }));
  });
});
