/** A folder, the folder that it may not import from, and the parts of it that it may import after all. */
export interface ImportZone {
  readonly target: string;
  readonly from: string;
  readonly except: readonly string[];
  readonly message: string;
}

/** Folders that everything may use: they know of nothing else. */
const GROUND = ['errors', 'format', 'portable-math', 'random'];
/** Folders that take numbers and rows and give numbers and rows: no files, no notebooks, no ids of a report. */
const MODELS = [
  'classification',
  'estimation',
  'models',
  'multiverse',
  'reconstruction',
  'resampling',
  'simulation',
  'survey',
];

/**
 * Which folders of src each folder may import from, besides itself: data → tables → report and models → figures →
 * notebook. `notebook/display` is on the ground floor, since whatever shows something sends it there. Only
 * `cluster-policy` knows the report; nothing in src imports it.
 *
 * A folder that is missing here may use the ground folders and nothing else.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  format: ['errors'],
  random: ['errors'],
  tables: GROUND,
  report: [...GROUND, 'tables', 'notebook/display.ts'],
  ...Object.fromEntries(MODELS.map((folder) => [folder, [...GROUND, ...MODELS]])),
  'sample-file': [...GROUND, 'tables'],
  estimate: [...GROUND, 'tables', 'sample-file', ...MODELS],
  figures: [...GROUND, 'tables', 'report', ...MODELS],
  notebook: [...GROUND, 'tables', 'report', ...MODELS, 'figures'],
  'cluster-policy': [...GROUND, 'tables', 'report', 'sample-file', 'estimate', ...MODELS, 'figures', 'notebook'],
};

/**
 * The one direction of dependencies, as zones for `import-x/no-restricted-paths`.
 *
 * @param folders names of the folders in src.
 */
export function importZones(folders: readonly string[]): readonly ImportZone[] {
  const outside = { target: './src', from: '.', except: ['./src', './node_modules'] };
  return [
    { ...outside, message: 'src stands on its own: it knows nothing of workspace, notebooks, tests or bench.' },
    ...folders.map((folder) => {
      const allowed = ALLOWED[folder] ?? GROUND;
      const message = `${folder} may import from ${allowed.join(', ') || 'nothing'} (workspace/lint/import-zones.ts).`;
      return {
        target: `./src/${folder}`,
        from: './src',
        except: [...new Set([folder, ...allowed])].map((name) => `./${name}`),
        message,
      };
    }),
  ];
}
