import { describe, expect, it } from 'vitest';
import { createSharedConverter } from '../../workspace/runner/shared-converter';
import type { Converter } from '../../workspace/runner/shared-converter';

/** Emits a file the first time that a source names it, as tslab's converter does. */
function converterLike(): { create: () => Converter; made: () => number } {
  let made = 0;
  return {
    made: () => made,
    create() {
      made += 1;
      const emitted = new Set<string>();
      return {
        convert(_previous, source) {
          if (emitted.has(source)) return {};
          emitted.add(source);
          return { sideOutputs: [{ path: source, data: `code of ${source}` }] };
        },
        addModule: () => [],
        close() {},
      };
    },
  };
}
const paths = (result: ReturnType<Converter['convert']>): readonly string[] =>
  (result.sideOutputs ?? []).map(({ path }) => path);

describe('createSharedConverter', () => {
  it('hands a later session what earlier ones got, once', () => {
    const { create, made } = converterLike();
    const shared = createSharedConverter(create);
    const first = shared.forSession();
    expect(paths(first.convert('', 'a'))).toEqual(['a']);
    expect(paths(first.convert('', 'b'))).toEqual(['b']);
    const second = shared.forSession();
    expect(paths(second.convert('', 'a'))).toEqual(['a', 'b']);
    expect(paths(second.convert('', 'b'))).toEqual([]);
    second.close();
    expect(paths(shared.forSession().convert('', 'c'))).toEqual(['a', 'b', 'c']);
    expect(made()).toBe(1);
  });

  it('makes a new converter after a session that defined a module', () => {
    const { create, made } = converterLike();
    const shared = createSharedConverter(create);
    const first = shared.forSession();
    first.convert('', 'a');
    first.addModule();
    expect(paths(shared.forSession().convert('', 'b'))).toEqual(['b']);
    expect(made()).toBe(2);
  });
});
