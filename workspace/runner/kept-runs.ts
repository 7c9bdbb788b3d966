import crypto from 'crypto';
import fs from 'fs';
import path from 'path';
import type { Notebook } from './notebook-model';
import type { NotebookRun } from './run-notebook';
import { writeAtomically } from './write-atomically';

/** Runs of notebooks that went well, kept for the next time that nothing has changed. */
export interface KeptRuns {
  /** The run of this notebook with this content, or null if there is none. */
  find(name: string, notebook: Notebook): NotebookRun | null;
  /** Keeps a run that went well; one that failed is forgotten, so that the next time it is run again. */
  keep(run: NotebookRun, notebook: Notebook): void;
}

/** What a notebook's outputs come from, besides the notebook: code, data, dependencies, and files beside notebooks. */
const SOURCES = ['src', 'data', 'workspace', 'notebooks', 'package-lock.json', 'tsconfig.json'];

/**
 * Runs kept under a folder. Each is found again only by the same code, data, dependencies, version of Node and
 * notebook. What a notebook reads from elsewhere is not seen: `--fresh` runs everything.
 *
 * @param folder where they are kept, one file for each notebook.
 * @param root the project's folder.
 */
export function keptRuns(folder: string, root: string): KeptRuns {
  const project = digestOf(root, SOURCES);
  const key = (notebook: Notebook): string => sha256(`${project}\0${JSON.stringify(notebook)}`);
  const file = (name: string): string => path.join(folder, `${name.replace(/[^\w.-]+/g, '_')}.json`);
  return {
    find(name, notebook) {
      try {
        const kept = JSON.parse(fs.readFileSync(file(name), 'utf8')) as { key: string; run: NotebookRun };
        return kept.key === key(notebook) ? kept.run : null;
      } catch {
        // Absent or damaged: the notebook is run.
        return null;
      }
    },
    keep(run, notebook) {
      if (run.isComplete && run.failures.length === 0) {
        writeAtomically(file(run.path), JSON.stringify({ key: key(notebook), run }));
      } else fs.rmSync(file(run.path), { force: true });
    },
  };
}

function digestOf(root: string, names: readonly string[]): string {
  const hash = crypto.createHash('sha256').update(`${process.version} ${process.platform}`);
  const visit = (name: string): void => {
    const at = path.join(root, name);
    const stat = fs.statSync(at, { throwIfNoEntry: false });
    if (stat?.isDirectory() === true) for (const entry of fs.readdirSync(at).sort()) visit(path.join(name, entry));
    else if (stat?.isFile() === true && !isOther(name)) hash.update(`\0${name}\0`).update(fs.readFileSync(at));
  };
  names.forEach(visit);
  return hash.digest('hex');
}

/** Notebooks count one by one; what an editor leaves behind does not count. */
function isOther(name: string): boolean {
  return name.endsWith('.ipynb') || /[\\/]\.[^\\/]+$/.test(name);
}

function sha256(text: string): string {
  return crypto.createHash('sha256').update(text).digest('hex');
}
