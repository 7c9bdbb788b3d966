import path from 'path';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';

interface PlaceOptions {
  readonly user?: boolean;
  readonly prefix?: string;
  readonly jupyterData?: string;
  readonly force?: boolean;
}

/** Adds `klusterlab kernel install | uninstall | where`: makes the kernel known to Jupyter and VS Code, without Python. */
export function registerKernel(program: Command): void {
  const kernel = program
    .command('kernel')
    .description('make the TypeScript kernel of this project known to Jupyter and VS Code')
    .addHelpText(
      'after',
      '\nThe kernel is a folder "kernels/tslab" with a kernel.json that names this project and this Node. It is not' +
        '\nneeded for "npm start", "npm test" or "npm run lab". After the project or Node has moved, install it again.',
    );
  withPlace(kernel.command('install').description('write the kernelspec; a second time it changes nothing'))
    .option('--force', 'replace a kernel of the same name that is not of this project')
    .action(async (options: PlaceOptions) => {
      const { installKernel, projectKernelSpec } = await load();
      const spec = projectKernelSpec();
      const { outcome, folder } = installKernel(await dataFolder(options), spec, { force: options.force === true });
      const verb = { installed: 'Installed', updated: 'Updated', unchanged: 'Already installed:' }[outcome];
      process.stdout.write(
        `${verb} "${spec.display_name}" in ${folder}\nIt runs ${spec.argv[0]}; reload Jupyter or VS Code and choose it as kernel.\n`,
      );
    });
  withPlace(kernel.command('uninstall').description('remove the kernelspec again'))
    .option('--force', 'remove a kernel of the same name that is not of this project')
    .action(async (options: PlaceOptions) => {
      const { uninstallKernel, PROJECT_ROOT } = await load();
      const { outcome, folder } = uninstallKernel(await dataFolder(options), {
        root: PROJECT_ROOT,
        force: options.force === true,
      });
      process.stdout.write(
        outcome === 'removed' ? `Removed ${folder}\n` : `Nothing to remove: there is no ${folder}\n`,
      );
    });
  kernel
    .command('where')
    .description('list the folders in which Jupyter looks for kernels, in its order, with what is there')
    .option('--json', 'as JSON: [{ origin, folder, kind, description }]')
    .action(async ({ json }: { json?: boolean }) => {
      const places = await listPlaces();
      if (json === true) process.stdout.write(`${JSON.stringify(places, null, 2)}\n`);
      else
        for (const place of places)
          process.stdout.write(`${place.origin.padEnd(12)}  ${place.folder}: ${place.description}\n`);
    });
}

interface Place {
  readonly origin: string;
  readonly folder: string;
  readonly kind: string;
  readonly description: string;
}

function load(): Promise<typeof import('../kernel')> {
  return import('../kernel');
}

function withPlace(command: Command): Command {
  return command
    .addOption(
      new Option('--user', "in the user's own Jupyter folder (the default)").conflicts(['prefix', 'jupyterData']),
    )
    .addOption(
      new Option('--prefix <folder>', 'in FOLDER/share/jupyter: a virtual or conda environment, or /usr/local')
        .conflicts(['user', 'jupyterData'])
        .argParser(absolute),
    )
    .addOption(
      new Option('--jupyter-data <folder>', 'in FOLDER itself; start Jupyter with JUPYTER_PATH=FOLDER')
        .conflicts(['user', 'prefix'])
        .argParser(absolute),
    );
}

function absolute(folder: string): string {
  if (folder === '') throw new InvalidArgumentError('a folder is needed.');
  return path.resolve(folder);
}

async function dataFolder({ prefix, jupyterData }: PlaceOptions): Promise<string> {
  const { jupyterDataFolder, thisHost } = await load();
  if (jupyterData !== undefined) return jupyterData;
  return prefix === undefined ? jupyterDataFolder(thisHost()) : path.join(prefix, 'share', 'jupyter');
}

async function listPlaces(): Promise<readonly Place[]> {
  const { describeInstalledKernel, installedKernel, jupyterDataFolders, PROJECT_ROOT, thisHost } = await load();
  return jupyterDataFolders(thisHost()).map(({ folder, origin }) => {
    const found = installedKernel(folder, PROJECT_ROOT);
    return { origin, folder: found.folder, kind: found.kind, description: describeInstalledKernel(found) };
  });
}
