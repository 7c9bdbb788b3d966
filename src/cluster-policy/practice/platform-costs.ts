import { amountBounds, applyShare } from '../../estimation';

/** The cost of the platforms that one total implies, in the unit of the total. */
export interface PlatformCost {
  readonly total: string;
  readonly all: number;
  readonly platform: number;
  readonly platformLower: number;
  readonly platformUpper: number;
}

/**
 * The platforms' part of several totals, if their share of the budgets holds for all initiatives taken together.
 *
 * @param totals name to total, at least 0
 * @param options `share`: the printed share; `range`: what its phrase allows, both as shares
 * @returns one row for each total
 * @throws KlusterlabError what applyShare and amountBounds throw
 *
 * @example
 * platformCosts({ 'Table 5': 100 }, { share: 0.3, range: { lower: 0.25, upper: 0.35 } })[0]?.platform; // 30
 */
export function platformCosts(
  totals: Readonly<Record<string, number>>,
  options: { readonly share: number; readonly range: { readonly lower: number; readonly upper: number } },
): readonly PlatformCost[] {
  const platform = applyShare(totals, options.share);
  return Object.entries(totals).map(([total, all]) => {
    const { lower, upper } = amountBounds(all, options.range);
    return { total, all, platform: platform[total] ?? 0, platformLower: lower, platformUpper: upper };
  });
}
