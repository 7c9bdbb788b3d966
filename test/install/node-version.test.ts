import { describe, expect, it } from 'vitest';
import { describeNodeFault } from '../../workspace/install/node-version.cjs';

describe('describeNodeFault', () => {
  it.each(['20.19.0', '20.19.5', '20.20.0', '22.0.0', '24.1.0-nightly2025'])('accepts %s for >=20.19', (version) => {
    expect(describeNodeFault(version, '>=20.19', 'node')).toBeNull();
  });

  it.each(['20.18.9', '18.20.4', '9.0.0'])(
    'refuses %s for >=20.19 and says what is needed and where it is',
    (version) => {
      const fault = describeNodeFault(version, '>=20.19', '/opt/node');
      expect(fault).toContain('Node.js 20.19 or newer');
      expect(fault).toContain(`${version} (/opt/node)`);
    },
  );

  it('throws for a range of another form', () => {
    expect(() => describeNodeFault('20.19.0', '^20 || ^22', 'node')).toThrow('^20 || ^22');
  });
});
