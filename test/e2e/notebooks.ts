import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Notebook, Output } from '../../workspace/runner/notebook-model';
import { readNotebook } from '../../workspace/runner/read-notebook';
import { ROOT } from './jupyter';

/** The project's notebooks, as paths below its root. */
export function projectNotebooks(): readonly string[] {
  return readdirSync(join(ROOT, 'notebooks'), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.ipynb') && !entry.parentPath.includes('.ipynb_checkpoints'),
    )
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}

/** Reads a notebook file, with multi-line texts joined. */
export function loadNotebook(file: string): Notebook {
  const reading = readNotebook(readFileSync(file, 'utf8'));
  if ('fault' in reading) throw new Error(`${file}: ${reading.fault.message}`);
  return reading.notebook;
}

/**
 * What the code cells of a notebook put out: their source, and their outputs without the front end's own additions
 * (counts, ids, time stamps). Texts of one stream that follow each other are one, however they were cut for sending.
 */
export function outputsOf(notebook: Notebook): readonly { source: string; outputs: readonly unknown[] }[] {
  return notebook.cells
    .filter((cell) => cell.cell_type === 'code')
    .map(({ source, outputs = [] }) => ({ source, outputs: joinStreams(outputs) }));
}

function joinStreams(outputs: readonly Output[]): readonly unknown[] {
  const joined: unknown[] = [];
  let stream: { output_type: 'stream'; name: string; text: string } | undefined;
  for (const output of outputs) {
    if (output.output_type === 'stream' && stream?.name === output.name) {
      stream.text += output.text;
      continue;
    }
    stream = output.output_type === 'stream' ? { ...output } : undefined;
    joined.push(stream ?? output);
  }
  return joined;
}
