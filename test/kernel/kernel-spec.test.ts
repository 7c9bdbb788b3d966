import { describe, expect, it } from 'vitest';
import { kernelSpec } from '../../workspace/kernel/kernel-spec';

describe('kernelSpec', () => {
  it('runs the launcher of the project with the given Node and the connection file', () => {
    const spec = kernelSpec('/srv/project', { node: '/usr/bin/node', platform: 'linux' });
    expect(spec.argv).toEqual(['/usr/bin/node', '/srv/project/workspace/kernel/launch.cjs', '{connection_file}']);
    expect(spec.language).toBe('typescript');
    expect(spec.metadata.klusterlab.root).toBe('/srv/project');
  });

  it('is interrupted by a signal on Linux and macOS and by a message on Windows, which has none', () => {
    expect(kernelSpec('/p', { node: '/n', platform: 'linux' })).not.toHaveProperty('interrupt_mode');
    expect(kernelSpec('/p', { node: '/n', platform: 'darwin' })).not.toHaveProperty('interrupt_mode');
    expect(kernelSpec('C:\\p', { node: 'C:\\node.exe', platform: 'win32' }).interrupt_mode).toBe('message');
  });

  it('writes Windows paths for Windows', () => {
    const { argv } = kernelSpec('C:\\work\\lab', { node: 'C:\\node\\node.exe', platform: 'win32' });
    expect(argv[1]).toBe('C:\\work\\lab\\workspace\\kernel\\launch.cjs');
  });
});
