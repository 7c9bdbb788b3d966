import Papa from 'papaparse';
import type { DataPackageDescriptor, ResourceDescriptor } from '../../src/tables';
import { decodeText, parseCsv } from '../../src/tables';
import { fieldNames } from '../../src/tables/field-names';
import { joinPath } from '../../src/tables/join-path';
import { readBytes } from '../../src/tables/source';
import type { Alteration } from './alteration';

/** One record of a table as its file has it: texts by column. */
export interface TextRecord {
  readonly row: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** A table of a data package as text. */
export interface TableText {
  readonly resource: ResourceDescriptor;
  readonly file: string;
  readonly columns: readonly string[];
  readonly records: readonly TextRecord[];
}

/** The tables of a data package as their files have them. */
export function readTableTexts(folder: string, { resources }: DataPackageDescriptor): readonly TableText[] {
  return resources.map((resource) => {
    const file = joinPath(folder, resource.path);
    const { header, records } = parsed(file, resource.dialect?.delimiter ?? ',');
    const keys = fieldNames(resource.schema.primaryKey);
    return {
      resource,
      file,
      columns: header,
      records: records.map(({ row, cells }) => {
        const named = Object.fromEntries(header.map((column, place) => [column, cells[place] ?? '']));
        return { row: keys.length === 0 ? String(row) : keys.map((key) => named[key] ?? '').join(' '), cells: named };
      }),
    };
  });
}

/** The text of a table's file with an alteration made. */
export function alteredText({ columns, records, resource }: TableText, alteration: Alteration): string {
  const changes = { [alteration.column]: alteration.to, ...alteration.along };
  const data = records.map(({ cells }, index) => {
    const altered = index === alteration.record ? { ...cells, ...changes } : cells;
    return columns.map((column) => altered[column] ?? '');
  });
  const delimiter = resource.dialect?.delimiter ?? ',';
  return `${Papa.unparse([[...columns], ...data], { delimiter, newline: '\n' })}\n`;
}

function parsed(file: string, delimiter: ',' | ';' | '\t') {
  return parseCsv(decodeText(readBytes(file), { file, encoding: 'utf-8-or-windows-1252' }), { file, delimiter });
}
