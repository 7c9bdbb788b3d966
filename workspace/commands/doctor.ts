import type { Command } from 'commander';

/** Adds `klusterlab doctor`: checks what the project needs on this machine and says what to do about each fault. */
export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check Node, the install, the data, the kernel and Jupyter, and say what to do about each fault')
    .option('--json', 'as JSON: { ok, checks: [{ name, status, detail, advice? }] }')
    .addHelpText(
      'after',
      '\nStatus: ok; note (something optional is absent); FAULT (something needed does not work); skipped (needs what failed).' +
        '\nExits 1 if there is a fault. Starts a real kernel in another folder, which takes a few seconds.',
    )
    .action(async ({ json }: { json?: boolean }) => {
      const { formatResult, runChecks } = await import('../doctor');
      const { PROJECT_ROOT } = await import('../kernel');
      const checks = await runChecks(PROJECT_ROOT, (result) => {
        if (json !== true) process.stdout.write(formatResult(result));
      });
      const faults = checks.filter(({ status }) => status === 'fault').length;
      if (json === true) process.stdout.write(`${JSON.stringify({ ok: faults === 0, checks }, null, 2)}\n`);
      else process.stdout.write(faults === 0 ? 'Everything that is needed works.\n' : `${faults} fault(s).\n`);
      if (faults > 0) process.exitCode = 1;
    });
}
