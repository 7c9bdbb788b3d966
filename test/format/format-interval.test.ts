import { describe, expect, it } from 'vitest';
import { formatInterval } from '../../src/format';

const ends = { lower: 423420292, upper: 785033151 };

describe('formatInterval', () => {
  it('writes both ends in brackets, with the unit behind', () => {
    expect(formatInterval(ends, { decimals: 0, language: 'en', unit: 'SEK' })).toBe(
      '[423\u202f420\u202f292, 785\u202f033\u202f151]\u00a0SEK',
    );
  });

  it('parts the ends by a semicolon in Swedish, where the comma is the decimal sign', () => {
    expect(formatInterval({ lower: 0.5, upper: 2 }, { decimals: 1, language: 'sv' })).toBe('[0,5; 2,0]');
  });

  it('keeps negative ends apart from the separator', () => {
    expect(formatInterval({ lower: -2, upper: -1 }, { decimals: 0, language: 'en' })).toBe('[\u22122, \u22121]');
  });

  it('writes a single point as two equal ends', () => {
    expect(formatInterval({ lower: 1, upper: 1 }, { decimals: 0, language: 'en' })).toBe('[1, 1]');
  });

  it.each([
    [{ lower: 2, upper: 1 }, { decimals: 0, language: 'en' }, 'inverted-bounds', 'interval'],
    [{ lower: NaN, upper: 1 }, { decimals: 0, language: 'en' }, 'invalid-number', 'interval.lower'],
    [{ lower: 1, upper: Infinity }, { decimals: 0, language: 'en' }, 'invalid-number', 'interval.upper'],
    [{ lower: 1 }, { decimals: 0, language: 'en' }, 'invalid-number', 'interval.upper'],
    [{ lower: 1, upper: 2 }, { decimals: 0 }, 'invalid-choice', 'language'],
    [{ lower: 1, upper: 2 }, { decimals: 0, language: 'en', level: 0.95 }, 'unknown-option', 'level'],
  ])('refuses %j with %j', (interval, options, code, parameter) => {
    expect(() => formatInterval(interval as never, options as never)).toThrow(
      expect.objectContaining({ where: 'formatInterval', code, parameter }),
    );
  });
});
