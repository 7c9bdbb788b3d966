import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDataPackage } from '../../src/tables';

const data = openDataPackage(resolve(__dirname, '../../data'));
const initiatives = data.table('initiatives').rows;

describe('the data folder', () => {
  it('fits its schemas, and each field has a title and a description', () => {
    expect(data.tableNames).toEqual(expect.arrayContaining(['published', 'initiatives']));
    for (const { schema } of data.descriptor.resources) {
      for (const field of schema.fields) expect([field.name, field.title, field.description]).not.toContain(undefined);
    }
  });

  it('has the 39 initiatives of Table 3, 15 of them sampled', () => {
    expect(initiatives).toHaveLength(39);
    expect(initiatives.filter((row) => row.sampled)).toHaveLength(15);
  });

  it('keeps the order and the names of Table 3, spelling included', () => {
    // First, sixth and last row of the table in print.
    expect(initiatives[0]?.name).toBe('Process IT Innovations');
    expect(initiatives[5]?.name).toBe('Safty and Rescue Region');
    expect(initiatives[38]?.name).toBe('Telecom City');
    expect(initiatives.find((row) => row.id === 'automotive-sweden')?.location).toBe('”Västsverige” (Västra Götaland)');
  });

  it('derives each id from the name', () => {
    const plain = (name: string): string =>
      name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ /g, '-');
    for (const { id, name } of initiatives) expect(id).toBe(plain(String(name)).replace('safty', 'safety'));
  });

  it('has none of the 14 initiatives around Stockholm and in the south in the sample', () => {
    const inTwoAreas = initiatives.filter(({ area }) => area === 'stockholm-uppsala-strangnas' || area === 'south');
    expect(inTwoAreas).toHaveLength(14);
    expect(inTwoAreas.filter((row) => row.sampled)).toEqual([]);
  });
});
