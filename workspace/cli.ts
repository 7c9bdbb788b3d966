import { Command } from 'commander';
import { registerClassify } from './commands/classify';
import { registerEstimate } from './commands/estimate';
import { registerReconstruct } from './commands/reconstruct';
import { registerReproduce } from './commands/reproduce';
import { registerExplain } from './commands/explain';
import { registerKernel } from './commands/kernel';
import { registerLab } from './commands/lab';
import { registerDoctor } from './commands/doctor';
import { registerLint } from './commands/lint';
import { registerLedger } from './commands/ledger';
import { registerProse } from './commands/prose';
import { registerBite } from './commands/bite';

/** Builds the command line; each command registers itself and loads its heavy parts only when it runs. */
export function createProgram(): Command {
  const program = new Command('klusterlab');
  program
    .description('Recompute, question and extend the numbers of a public evaluation.')
    .showHelpAfterError('(klusterlab --help lists the commands)');
  for (const register of [
    registerReproduce,
    registerExplain,
    registerClassify,
    registerEstimate,
    registerReconstruct,
    registerKernel,
    registerLab,
    registerDoctor,
    registerLint,
    registerLedger,
    registerProse,
    registerBite,
  ])
    register(program);
  return program;
}

/** Entry point: parses the arguments, runs the command, and exits 1 with one line if it throws. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync(argv);
  } catch (error) {
    process.stderr.write(`klusterlab: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
