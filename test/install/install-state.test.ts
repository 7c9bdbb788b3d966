import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installState, markInstalled } from '../../workspace/install/install-state.cjs';
import { TemporaryProject } from './temporary-project';

describe('installState', () => {
  let project: TemporaryProject;
  beforeEach(async () => {
    project = new TemporaryProject();
    await project.install();
  });
  afterEach(() => project.dispose());

  it('is current after an install, though an optional package for another system is not recorded', () => {
    project.write('node_modules/.package-lock.json', {
      packages: {
        'node_modules/one': { version: '1.0.0', integrity: 'sha512-one' },
        'node_modules/two': { version: '2.0.0', integrity: 'sha512-two' },
      },
    });
    project.remove('node_modules/.klusterlab-install.json');
    expect(installState(project.root)).toEqual({ status: 'current', reason: '' });
  });

  it('is missing without node_modules', () => {
    project.remove('node_modules');
    expect(installState(project.root).status).toBe('missing');
  });

  it('is incomplete without the record that npm writes last', () => {
    project.remove('node_modules/.package-lock.json');
    expect(installState(project.root).status).toBe('incomplete');
  });

  it('is incomplete when the folder of a recorded package is gone, although the marker agrees', () => {
    project.remove('node_modules/one');
    const state = installState(project.root);
    expect(state.status).toBe('incomplete');
    expect(state.reason).toContain('node_modules/one');
  });

  it('is outdated when a package has another version than the lockfile', () => {
    project.changeLockfile();
    expect(installState(project.root).status).toBe('outdated');
  });

  it('is outdated when a package is installed that the lockfile does not have', () => {
    project.write('package-lock.json', {
      packages: { 'node_modules/one': { version: '1.0.0', integrity: 'sha512-one' } },
    });
    expect(installState(project.root)).toEqual({
      status: 'outdated',
      reason: expect.stringMatching(/node_modules\/\w+ is not wanted/) as string,
    });
  });

  it('trusts the marker of the same lockfile, whatever its line ends', () => {
    project.write('package-lock.json', '{\n"packages": {}\n}\n');
    expect(installState(project.root).status).toBe('outdated');
    markInstalled(project.root);
    project.write('package-lock.json', '{\r\n"packages": {}\r\n}\r\n');
    expect(installState(project.root).status).toBe('current');
  });

  it('reports a missing lockfile as such', () => {
    project.remove('package-lock.json');
    expect(installState(project.root).status).toBe('no-lockfile');
  });
});
