import { execFile } from 'child_process';
import { findJupyter } from '../kernel/find-jupyter';
import { realPath } from '../kernel/real-path';
import type { CheckResult } from './check-result';

const LIMIT_MS = 30_000;

/** Whether there is a JupyterLab or Notebook on PATH and which version; nothing of the project needs one. */
export async function checkJupyter(env: Readonly<Record<string, string | undefined>>): Promise<CheckResult> {
  const name = 'Jupyter';
  const jupyter = findJupyter({ platform: process.platform, searchPath: env['PATH'] ?? '', realPath });
  if (jupyter === undefined) {
    const advice =
      'Optional: "pip install jupyterlab" (or "apt-get install jupyter-notebook") for "npm run lab", or use VS Code.';
    return { name, status: 'note', detail: 'neither jupyter-lab nor jupyter-notebook is on PATH', advice };
  }
  try {
    const version = await run(jupyter.file, ['--version']);
    return { name, status: 'ok', detail: `${jupyter.name} ${version} (${jupyter.file})` };
  } catch (error) {
    const advice = `Optional: ${jupyter.file} does not run; repair or reinstall it.`;
    return { name, status: 'note', detail: String((error as Error).message).split('\n')[0] ?? '', advice };
  }
}

function run(file: string, parameters: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(file, parameters, { timeout: LIMIT_MS }, (error, stdout) =>
      error ? reject(new Error(error.message)) : resolve(stdout.trim()),
    );
  });
}
