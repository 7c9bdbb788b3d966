import { formatNumber } from '../format';
import type { Explanation } from './explain';

/** A figure's explanation as an indented tree of text, one line for a figure and one for how it follows. */
export function explanationText(explanation: Explanation): string {
  return lines(explanation, '', '').join('\n');
}

function lines(node: Explanation, first: string, rest: string): string[] {
  const origin = node.kind === 'step' ? 'step in between' : `${node.kind}, ${node.place ?? ''}`;
  const printed =
    node.printed === undefined || node.inputs.length === 0 ? '' : `, printed ${figureText(node.printed, node.unit)}`;
  const own = [`${first}${node.id}  ${node.quantity} = ${figureText(node.value, node.unit)}  (${origin}${printed})`];
  const bar = node.inputs.length > 0 ? '│ ' : '  ';
  if (node.formula !== undefined) own.push(`${rest}${bar}= ${node.formula}`);
  for (const { label, formula, value, unit } of node.implies)
    own.push(`${rest}${bar}implies ${label} = ${formula} = ${figureText(value, unit)}`);
  const children = node.inputs.flatMap((input, index) => {
    const last = index === node.inputs.length - 1;
    return lines(input, `${rest}${last ? '└─ ' : '├─ '}`, `${rest}${last ? '   ' : '│  '}`);
  });
  return [...own, ...children];
}

/** A figure with its unit: numbers grouped, with up to the decimals that they have (four at most). */
export function figureText(value: number | string | readonly string[], unit: string): string {
  const number =
    typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
  if (typeof number === 'number') {
    const text = formatNumber(number, { decimals: decimalsOf(number), language: 'en' });
    return unit === '' ? text : `${text} ${unit}`;
  }
  return typeof number === 'string' ? number : number.join(', ');
}

function decimalsOf(value: number): number {
  const text = String(Number(value.toFixed(4)));
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}
