import type { Command } from 'commander';

/** `klusterlab explain ID`: the chain from the given figures to a printed one. */
export function registerExplain(program: Command): void {
  program
    .command('explain')
    .argument('<id>', 'id of a figure in the ledger, for example t5.total')
    .description('print how a figure follows from what the report gives, with each value in between')
    .option('--json', 'print the tree as JSON')
    .addHelpText('after', '\nExample:\n  npx klusterlab explain t5.total')
    .action(async (id: string, options: { json?: boolean }) => {
      const { clusterPolicy, explanationText } = await import('klusterlab');
      const explanation = clusterPolicy.explain(id);
      process.stdout.write(`${options.json ? JSON.stringify(explanation, null, 2) : explanationText(explanation)}\n`);
    });
}
