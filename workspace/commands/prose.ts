import path from 'path';
import type { Command } from 'commander';

const ROOT = path.join(__dirname, '..', '..');

/** Adds `klusterlab prose`: no number in the text of a notebook may go stale. */
export function registerProse(program: Command): void {
  program
    .command('prose')
    .description("hold every number in the notebooks' text against the ledger and the notebooks' own outputs")
    .argument('[notebook...]', 'notebooks or folders (default: all of notebooks/)')
    .option('--json', 'as JSON: [{ notebook, numerals, excluded, covered, uncovered }]')
    .addHelpText(
      'after',
      '\nWhat else a number may be (a section, a date, a label) is stated in workspace/prose-numerals/exclusions.ts.' +
        '\nThe outputs are those in the file: run "klusterlab reproduce --update" first. Exits 1 if a number is uncovered.',
    )
    .action(prose);
}

async function prose(given: readonly string[], { json }: { readonly json?: boolean }): Promise<void> {
  const { findNotebooks } = await import('../runner/find-notebooks');
  const { checkNotebooks, proseText } = await import('../prose-numerals');
  const { clusterPolicy, table } = await import('klusterlab');
  const sections = table('sections').map(({ id }) => String(id));
  const checked = checkNotebooks(findNotebooks(given, ROOT), { rows: clusterPolicy.ledger.rows, sections });
  process.stdout.write(json === true ? `${JSON.stringify(checked, null, 2)}\n` : proseText(checked));
  if (checked.some(({ uncovered }) => uncovered.length > 0)) process.exitCode = 1;
}
