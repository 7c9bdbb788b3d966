import { describe, expect, it } from 'vitest';
import { jupyterDataFolder, jupyterDataFolders, thisHost } from '../../workspace/kernel';
import { lacksJupyter, ROOT, run } from './jupyter';

// Jupyter itself is the oracle: `jupyter --paths` names the folders that it searches.
describe.skipIf(lacksJupyter())('jupyter --paths', () => {
  it.each<Record<string, string>>([
    {},
    { XDG_DATA_HOME: '/srv/data' },
    { JUPYTER_DATA_DIR: '/srv/jupyter' },
    { JUPYTER_PATH: '/srv/one:/srv/two' },
  ])('agrees with jupyterDataFolders under %o', async (env) => {
    const { stdout } = await run('jupyter', ['--paths', '--json'], { cwd: ROOT, env });
    const { data } = JSON.parse(stdout) as { data: readonly string[] };
    const host = { ...thisHost(), env: { ...process.env, ...env } };
    const ours = jupyterDataFolders(host).map(({ folder }) => folder);
    expect(data).toContain(jupyterDataFolder(host));
    // Jupyter adds the prefix of its own Python, which cannot be known from outside.
    expect(data.filter((folder) => ours.includes(folder))).toEqual(ours);
  });
});
