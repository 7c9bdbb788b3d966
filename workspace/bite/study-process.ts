import path from 'path';
import { readFileSync } from 'fs';
import { createRequire } from 'module';
import vm from 'vm';
import { KlusterlabError } from '../../src/errors';
import { VERDICT_MIME } from '../../src/report';
import type { Verdict } from '../../src/report';
import type { DataPackage } from '../../src/tables';
import { readNotebook } from '../runner/read-notebook';
import type { BiteLibrary, BiteSubject } from './bite-subject';
import { freshModules } from './fresh-modules';
import type { Exports } from './fresh-modules';
import { heldFigure } from './held-figure';
import type { HeldFigure } from './held-figure';
import { notebookProgram } from './notebook-program';
import type { NotebookProgram } from './notebook-program';
import { tracedPackage } from './traced-table';
import type { CellName } from './traced-table';

/** What a run of one notebook gave. */
export interface NotebookRun {
  /** Figures with a verdict that holds. */
  readonly held: readonly HeldFigure[];
  /** Ids of ledger rows that were read as inputs or shown. */
  readonly used: readonly string[];
  /** Why it is red; the first reason only, since it stops there. */
  readonly red?: { readonly by: 'verdict' | 'error'; readonly detail: string };
}

/** A loaded study, ready to run notebooks. */
export interface LoadedStudy {
  readonly library: BiteLibrary;
  run(notebook: string): Promise<NotebookRun>;
}

/** Loads a study again and again, each time with other contents of its files. */
export interface StudyProcess {
  /**
   * @param given gives the bytes of a file that is to be altered, undefined for one that is not.
   * @throws what the library throws when its tables do not fit.
   */
  load(given: (file: string) => Uint8Array | undefined): LoadedStudy;
  /** Loads it as it is, and notes each cell of its tables that is read from then on. */
  loadTraced(read: Set<CellName>): LoadedStudy;
}

interface Host {
  klusterlabFile?: ((path: string) => Uint8Array | undefined) | undefined;
  klusterlabDisplay?: ((bundle: Readonly<Record<string, unknown>>) => void) | undefined;
  klusterlabBite?: (() => Promise<void>) | undefined;
}

/** Ends a notebook whose verdict is known. */
class DoesNotHold extends Error {}

const TYPESCRIPT = path.join(__dirname, '..', 'kernel', 'register-typescript.cjs');

/** Prepares a subject: compiles its notebooks and the modules that are loaded anew, once. */
export function studyProcess(subject: BiteSubject): StudyProcess {
  createRequire(__filename)(TYPESCRIPT);
  const host = globalThis as Host;
  const programs = new Map(subject.notebooks.map(({ file, name }) => [name, programOf(file, name, subject)]));
  const options = { entry: subject.entry, fresh: [subject.entry, ...subject.fresh] };
  const loadModules = freshModules({ ...options, seen: (exports) => exports });
  const loaded = (modules: Exports): LoadedStudy => {
    const library = libraryOf(modules, subject);
    return { library, run: (notebook) => runNotebook(notebook, programs, { modules, library, host, subject }) };
  };
  return {
    load(given) {
      host.klusterlabFile = given;
      return loaded(withoutHook(loadModules, host));
    },
    loadTraced: (read) => loaded(freshModules({ ...options, seen: (exports) => tracing(exports, read) })()),
  };
}

/** The altered file is only seen while the library loads: tools that read it beside see the true one. */
function withoutHook(load: () => Exports, host: Host): Exports {
  try {
    return load();
  } finally {
    host.klusterlabFile = undefined;
  }
}

interface Running {
  readonly modules: Exports;
  readonly library: BiteLibrary;
  readonly host: Host;
  readonly subject: BiteSubject;
}

async function runNotebook(
  name: string,
  programs: ReadonlyMap<string, NotebookProgram>,
  { modules, library, host, subject }: Running,
): Promise<NotebookRun> {
  const program = programs.get(name);
  if (!program)
    throw new KlusterlabError({
      code: 'unknown-notebook',
      where: 'bite',
      expected: [...programs.keys()].join(', '),
      received: name,
    });
  const held: HeldFigure[] = [];
  const failed: Verdict[] = [];
  library.resetSession();
  host.klusterlabDisplay = (bundle) => {
    const payload = bundle[VERDICT_MIME];
    const verdicts = (payload === undefined ? [] : Array.isArray(payload) ? payload : [payload]) as readonly Verdict[];
    held.push(...verdicts.filter(({ holds }) => holds).map(heldFigure));
    failed.push(...verdicts.filter(({ holds }) => !holds));
    if (failed.length > 0) throw new DoesNotHold();
  };
  host.klusterlabBite = () => program(modules);
  const result = (red?: NotebookRun['red']): NotebookRun => {
    const used = library.sessionReport().find(({ study }) => study === library.study.name)?.used ?? [];
    return { held, used, ...(red && { red }) };
  };
  try {
    // A script of its own, because only scripts can be given a time limit.
    await (vm.runInThisContext('klusterlabBite()', { timeout: 1000 * subject.timeLimitSeconds }) as Promise<void>);
  } catch (error) {
    if (failed.length === 0)
      return result({ by: 'error', detail: error instanceof Error ? error.message : String(error) });
  } finally {
    host.klusterlabDisplay = undefined;
    host.klusterlabBite = undefined;
  }
  return failed.length === 0 ? result() : result({ by: 'verdict', detail: failed.map(({ id }) => id).join(', ') });
}

function programOf(file: string, name: string, { libraryName }: BiteSubject): NotebookProgram {
  const reading = readNotebook(readFileSync(file, 'utf8'));
  if ('notebook' in reading) return notebookProgram(reading.notebook, { libraryName, file });
  throw new KlusterlabError({
    code: 'unreadable-notebook',
    where: name,
    expected: 'a notebook that can be run',
    received: reading.fault.message,
  });
}

function libraryOf(modules: Exports, { study, dataPackage }: BiteSubject): BiteLibrary {
  const { resetSession, sessionReport, coverage } = modules as unknown as BiteLibrary;
  return {
    study: modules[study] as BiteLibrary['study'],
    dataPackage: modules[dataPackage] as DataPackage,
    resetSession,
    sessionReport,
    coverage,
  };
}

/** What opens data packages, opens such as note what is read. */
function tracing(exports: unknown, read: Set<CellName>): unknown {
  const { openDataPackage } = exports as {
    readonly openDataPackage?: (...parameters: readonly unknown[]) => DataPackage;
  };
  if (openDataPackage === undefined) return exports;
  const open = (...parameters: readonly unknown[]): DataPackage => tracedPackage(openDataPackage(...parameters), read);
  return { ...(exports as object), openDataPackage: open };
}
