import { describe, expect, it } from 'vitest';
import { stableNodePath } from '../../workspace/kernel/stable-node-path';

const CELLAR = '/opt/homebrew/Cellar/node/22.1.0/bin/node';

function lookup(searchPath: string, links: Readonly<Record<string, string>>): string {
  return stableNodePath({
    execPath: CELLAR,
    platform: 'darwin',
    searchPath,
    realPath: (file) => links[file] ?? (file === CELLAR ? CELLAR : undefined),
  });
}

describe('stableNodePath', () => {
  it('prefers the link on PATH that leads to the running Node', () => {
    expect(lookup('/usr/bin:/opt/homebrew/bin', { '/opt/homebrew/bin/node': CELLAR })).toBe('/opt/homebrew/bin/node');
  });

  it('keeps the running path when PATH leads to another Node or none', () => {
    expect(lookup('/usr/bin', { '/usr/bin/node': '/usr/bin/node' })).toBe(CELLAR);
    expect(lookup('', {})).toBe(CELLAR);
  });

  it.each(['/project/node_modules/.bin', '/run/user/1/fnm_multishells/5_6/bin', '/tmp/x/bin', 'relative'])(
    'passes over %s, which does not stay',
    (folder) => {
      expect(lookup(folder, { [`${folder}/node`]: CELLAR })).toBe(CELLAR);
    },
  );

  it('finds node.exe on Windows', () => {
    const real = 'C:\\versions\\22\\node.exe';
    const path = stableNodePath({
      execPath: real,
      platform: 'win32',
      searchPath: 'C:\\Windows;C:\\nodejs',
      realPath: (file) => (file === 'C:\\nodejs\\node.exe' || file === real ? real : undefined),
    });
    expect(path).toBe('C:\\nodejs\\node.exe');
  });
});
