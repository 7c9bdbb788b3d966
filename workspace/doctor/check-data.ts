import path from 'path';
import type { CheckResult } from './check-result';

/** Whether the data package opens, with every table as its schema asks. */
export async function checkData(root: string): Promise<CheckResult> {
  const name = 'Data package';
  try {
    const { openDataPackage } = await import('../../src/tables');
    const data = openDataPackage(path.join(root, 'data'));
    const rows = data.tableNames.reduce((sum, table) => sum + data.table(table).rows.length, 0);
    return { name, status: 'ok', detail: `${data.name}: ${data.tableNames.length} tables, ${rows} rows` };
  } catch (error) {
    const advice = 'Correct the file named here, or restore it with "git checkout -- data".';
    return { name, status: 'fault', detail: (error as Error).message, advice };
  }
}
