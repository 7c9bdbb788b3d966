import { declaredParameters } from './declared-parameters';
import type { DeclaredParameter } from './declared-parameters';
import type { Cell, Notebook } from './notebook-model';
import { badParameter, parameterValue } from './parameter-assignment';
import type { ParameterAssignment } from './parameter-assignment';

const INJECTED_ID = 'injected-parameters';

/**
 * Sets parameters of notebooks: each notebook that declares one gets a cell after its `parameters` cell
 * (the convention of papermill: tags `parameters` and `injected-parameters`), which replaces an earlier one.
 *
 * @returns the notebooks in the same order; those that declare none of the names are returned as they are.
 * @throws KlusterlabError `bad-parameter` if no notebook declares a name, or a value is not of the declared type.
 */
export function injectParameters(
  notebooks: readonly Notebook[],
  assignments: readonly ParameterAssignment[],
): readonly Notebook[] {
  if (assignments.length === 0) return notebooks;
  const declared = notebooks.map(parametersOf);
  const names = [...new Set(declared.flat().map(({ name }) => name))];
  for (const { name, text } of assignments) {
    if (names.includes(name)) continue;
    const hint = names.length === 0 ? 'No cell is tagged "parameters".' : `Declared: ${names.join(', ')}.`;
    throw badParameter(`--param ${name}`, 'the name of a declared parameter', `${name}=${text}`, hint);
  }
  return notebooks.map((notebook, index) => injectInto(notebook, declared[index] ?? [], assignments));
}

function parametersOf(notebook: Notebook): readonly DeclaredParameter[] {
  const cell = notebook.cells.find((candidate) => hasTag(candidate, 'parameters'));
  return cell === undefined ? [] : declaredParameters(cell.source);
}

function injectInto(
  notebook: Notebook,
  declared: readonly DeclaredParameter[],
  assignments: readonly ParameterAssignment[],
): Notebook {
  const lines = assignments.flatMap((assignment) => {
    const parameter = declared.find(({ name }) => name === assignment.name);
    return parameter === undefined ? [] : [declaration(parameter, assignment)];
  });
  if (lines.length === 0) return notebook;
  const cells = notebook.cells.filter((cell) => !hasTag(cell, 'injected-parameters'));
  const position = cells.findIndex((cell) => hasTag(cell, 'parameters')) + 1;
  return { ...notebook, cells: [...cells.slice(0, position), injectedCell(lines), ...cells.slice(position)] };
}

function declaration(parameter: DeclaredParameter, assignment: ParameterAssignment): string {
  const type = parameter.annotation === undefined ? '' : `: ${parameter.annotation}`;
  return `const ${parameter.name}${type} = ${JSON.stringify(parameterValue(assignment, parameter))};`;
}

function injectedCell(lines: readonly string[]): Cell {
  const source = ['// Parameters of this run', ...lines].join('\n');
  const metadata = { tags: ['injected-parameters'] };
  return { id: INJECTED_ID, cell_type: 'code', metadata, source, outputs: [], execution_count: null };
}

function hasTag(cell: Cell, tag: string): boolean {
  const tags = cell.metadata['tags'];
  return cell.cell_type === 'code' && Array.isArray(tags) && tags.includes(tag);
}
