import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { formatNotebook } from '../../workspace/runner/format-notebook';
import type { BiteSubject } from '../../workspace/bite';

const ROOT = path.resolve(__dirname, '..', '..');
const SOURCE = path.join(ROOT, 'src').split(path.sep).join('/');

const text = (name: string, more: object = {}) => ({ name, type: 'string', ...more });
const RESOURCES = [
  {
    name: 'ledger',
    path: 'ledger.csv',
    schema: {
      primaryKey: 'id',
      fields: [
        ...['id', 'section', 'table', 'quantity', 'term', 'value', 'unit', 'comparison'].map((name) => text(name)),
        { name: 'decimals', type: 'integer' },
        { name: 'lower', type: 'number' },
        { name: 'upper', type: 'number' },
        ...['kind', 'depends_on', 'inconsistency', 'otherwise', 'note'].map((name) => text(name)),
      ],
    },
  },
  {
    name: 'sheets',
    path: 'sheets.csv',
    schema: {
      primaryKey: 'id',
      fields: [
        text('id', { constraints: { unique: true } }),
        { name: 'pages', type: 'integer', constraints: { maximum: 31 } },
        text('colour', { constraints: { enum: ['red', 'green', 'blue'] } }),
        { name: 'counted', type: 'boolean' },
        text('marks', { separator: '|' }),
        text('label'),
      ],
    },
  },
  { name: 'aside', path: 'aside.csv', schema: { fields: [text('word')] } },
];

/** Three sheets of 10, 20 and 31 pages; the colour of the first is verified, those of the others are not. */
const FILES: Readonly<Record<string, string>> = {
  'data/datapackage.json': JSON.stringify({ name: 'small', title: 'Small', resources: RESOURCES }),
  'data/ledger.csv': [
    'id,section,table,quantity,term,value,unit,comparison,decimals,lower,upper,kind,depends_on,inconsistency,otherwise,note',
    'sheets,1,,Sheets,,3,sheets,exact,,,,given,,,,',
    'pages,1,,Pages,,61,pages,exact,,,,count,,,,',
    'mean,1,,Pages a sheet,,20.3,pages,rounded,1,,,derived,pages sheets,,,',
    'some,1,,Pages roughly,,60,pages,about,,55,65,derived,pages,,,nearest ten',
    'colour,1,,Colour of the first,,red,,category,,,,judgement,,,,',
    'other,1,,Colour of another,,green,,category,,,,judgement,,,,',
    'disputed,1,,Sheets counted twice,,4,sheets,exact,,,,count,,twice,3,',
    'shade,1,,Colour of the first in another place,,dark,,category,,,,judgement,,twice,red,',
    '',
  ].join('\n'),
  'data/sheets.csv': [
    'id,pages,colour,counted,marks,label',
    'a,10,red,true,x|y,First',
    'b,20,green,true,x,Second',
    'c,31,blue,true,,Third',
    '',
  ].join('\n'),
  'data/aside.csv': 'word\nnobody reads this\n',
  'library/study.ts': `
    import { createLedger, createStudy, ledgerRows } from '${SOURCE}/report';
    import { openDataPackage } from '${SOURCE}/tables';
    export const data = openDataPackage(__dirname + '/../data');
    export const small = createStudy({
      name: 'small', title: 'Small', ledger: createLedger(ledgerRows(data.table('ledger').rows)),
      derivations: [
        { id: 'mean', formula: 'pages / sheets', from: ['pages', 'sheets'],
          compute: (inputs: any) => inputs.number('pages') / inputs.number('sheets') },
        { id: 'some', formula: 'pages', from: ['pages'], compute: (inputs: any) => inputs.number('pages') },
      ],
    });`,
  'library/index.ts': `
    import { reproduceAllIn, reproduceIn } from '${SOURCE}/notebook';
    import { data, small } from './study';
    export { coverage, resetSession, sessionReport } from '${SOURCE}/report';
    export { data, small };
    export const table = (name: string) => data.table(name).rows;
    export const published = (id: string) => small.published(id);
    export const reproduce = (id: string, value: any) => reproduceIn(small, id, value);
    export const reproduceAll = (values: any) => reproduceAllIn(small, values);`,
};

const COUNTING = [
  "import { published, reproduce, reproduceAll, table } from 'small';",
  "const sheets: readonly any[] = table('sheets').filter(({ counted }) => counted);",
  'const pages = sheets.reduce((sum, sheet) => sum + sheet.pages, 0);\nreproduce("pages", pages);',
  "reproduceAll({ mean: pages / published('sheets'), some: pages });",
  "reproduce('disputed', sheets.length);",
];
const COLOURS = [
  "import { reproduce, table } from 'small';\nif (String(table('sheets')[0].marks).split('|').length < 2) throw new Error('marks');",
  "reproduce('colour', table('sheets')[0].colour as string);",
  "reproduce('shade', table('sheets')[0].colour as string);",
];

/** A folder with that study, its library and two notebooks; removed when the test is over. */
export function smallStudyFolder(more: Readonly<Record<string, string>> = {}): BiteSubject {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'bite-')));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  const files = { ...FILES, 'counting.ipynb': notebook(COUNTING), 'colours.ipynb': notebook(COLOURS), ...more };
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  return {
    libraryName: 'small',
    entry: path.join(folder, 'library', 'index.ts'),
    fresh: [path.join(folder, 'library')],
    study: 'small',
    dataPackage: 'data',
    ledger: 'ledger',
    notebooks: ['counting', 'colours'].map((name) => ({ file: path.join(folder, `${name}.ipynb`), name })),
    timeLimitSeconds: 5,
  };
}

/** The text of a notebook with these code cells. */
export function notebook(cells: readonly string[]): string {
  return formatNotebook({
    cells: cells.map((source, index) => {
      return { id: `c${index}`, cell_type: 'code', metadata: {}, source, outputs: [], execution_count: null };
    }),
    metadata: { kernelspec: { name: 'tslab', display_name: 'TypeScript', language: 'typescript' } },
    nbformat: 4,
    nbformat_minor: 5,
  });
}
