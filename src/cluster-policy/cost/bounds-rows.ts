import type { Bounds } from '../../estimation';

/** Named intervals as rows to be shown: name, lower and upper end. */
export function boundsRows(
  bounds: Readonly<Record<string, Bounds>>,
): readonly { readonly name: string; readonly lower: number; readonly upper: number }[] {
  return Object.entries(bounds).map(([name, { lower, upper }]) => ({ name, lower, upper }));
}
