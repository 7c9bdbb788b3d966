import { describe, expect, it, vi } from 'vitest';
import { joinRebuilds } from '../../workspace/kernel/join-rebuilds.cjs';

interface Timers {
  setTimeout(callback: () => void): unknown;
  clearTimeout(timer: unknown): void;
}

/** A host as tslab makes it: one timer, which `rebuild` runs before each cell, and errors for anything else. */
function createHost() {
  const compiler = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  joinRebuilds(compiler);
  let timer: { callback: () => void } | null = null;
  const host = Object.create(compiler) as Timers;
  host.setTimeout = (callback) => {
    if (timer) throw new Error('Unexpected pending rebuildTimer');
    timer = {
      callback: () => {
        callback();
        timer = null;
      },
    };
    return timer;
  };
  host.clearTimeout = (wanted) => {
    if (timer !== wanted) throw new Error('clearing unexpected timer');
    timer = null;
  };
  return {
    host,
    rebuild: () => {
      if (!timer) throw new Error('rebuildTimer is not set properly');
      timer.callback();
    },
  };
}

describe('joinRebuilds', () => {
  it('runs all pending updates at the next rebuild, in their order, and once', () => {
    const { host, rebuild } = createHost();
    const done: string[] = [];
    host.setTimeout(() => done.push('invalidate'));
    host.setTimeout(() => done.push('update'));
    rebuild();
    expect(done).toEqual(['invalidate', 'update']);
    host.setTimeout(() => done.push('next'));
    rebuild();
    expect(done).toEqual(['invalidate', 'update', 'next']);
  });

  it('runs an update that another one asks for in the same rebuild', () => {
    const { host, rebuild } = createHost();
    const update = vi.fn();
    host.setTimeout(() => host.setTimeout(update));
    rebuild();
    expect(update).toHaveBeenCalledOnce();
  });

  it('forgets a cleared update and keeps the others', () => {
    const { host, rebuild } = createHost();
    const kept = vi.fn();
    const dropped = vi.fn();
    const first = host.setTimeout(dropped);
    host.setTimeout(kept);
    host.clearTimeout(first);
    rebuild();
    expect(kept).toHaveBeenCalledOnce();
    expect(dropped).not.toHaveBeenCalled();
  });

  it('leaves nothing pending when the only update is cleared, so that it can be set again', () => {
    const { host, rebuild } = createHost();
    const update = vi.fn();
    host.clearTimeout(host.setTimeout(vi.fn()));
    expect(rebuild).toThrow('not set properly');
    host.setTimeout(update);
    rebuild();
    expect(update).toHaveBeenCalledOnce();
  });
});
