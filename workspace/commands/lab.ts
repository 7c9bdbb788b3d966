import { spawn } from 'child_process';
import os from 'os';
import type { Command } from 'commander';

const NO_JUPYTER = `klusterlab: found neither jupyter-lab nor jupyter-notebook on PATH. Two ways to open the notebooks:
  JupyterLab: "pip install jupyterlab" (or "apt-get install jupyter-notebook"), then "npm run lab" again.
  VS Code: install its Jupyter extension, run "npx klusterlab kernel install", open notebooks/, choose the kernel "TypeScript (klusterlab)".
`;

/** Adds `klusterlab lab`: opens the project in the machine's JupyterLab or Notebook, which then knows the kernel. */
export function registerLab(program: Command): void {
  program
    .command('lab')
    .description('open the project in JupyterLab or Jupyter Notebook, with the kernel known to it')
    .argument('[arguments...]', "passed on to Jupyter as they are, such as --no-browser or a notebook's path")
    .allowUnknownOption()
    .addHelpText(
      'after',
      '\nNothing is installed: the kernelspec lies in build/jupyter, which JUPYTER_PATH names for this run.' +
        '\nExample: npm run lab -- --no-browser --port 8890',
    )
    .action(async (passedOn: readonly string[]) => {
      process.exitCode = await openJupyter(passedOn);
    });
}

async function openJupyter(passedOn: readonly string[]): Promise<number> {
  const { findJupyter, PROJECT_ROOT, projectJupyterPath, realPath } = await import('../kernel');
  const { platform, env } = process;
  const jupyter = findJupyter({ platform, searchPath: env['PATH'] ?? '', realPath });
  if (jupyter === undefined) {
    process.stderr.write(NO_JUPYTER);
    return 1;
  }
  process.stderr.write(
    `klusterlab: starting ${jupyter.name} (${jupyter.file}); the kernel is "TypeScript (klusterlab)".\n`,
  );
  const child = spawn(jupyter.file, passedOn, {
    cwd: PROJECT_ROOT,
    env: { ...env, JUPYTER_PATH: projectJupyterPath(env) },
    stdio: 'inherit',
  });
  // A terminal sends Ctrl-C to Jupyter itself, which asks before it stops; here it is waited for.
  process.on('SIGINT', () => (process.stdin.isTTY ? undefined : child.kill('SIGINT')));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`${jupyter.file} could not be started: ${error.message}`)));
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : os.constants.signals[signal])));
  });
}
