/** What the command line hands to `estimateFile`, as commander reads it. */
export interface EstimateFlags {
  readonly value: string;
  readonly population?: number;
  readonly strata?: string;
  readonly populationBy?: string;
  readonly cluster?: string;
  readonly statistic: string;
  /** `COLUMN=VALUE` */
  readonly domain?: string;
  readonly model?: readonly string[];
  readonly interval?: string;
  readonly confidence: number;
  readonly quantileRule?: string;
  /** `LOWER,UPPER` */
  readonly range?: string;
  readonly seed?: number;
  readonly replicates?: number;
  readonly bootstrapInterval?: string;
  readonly adjust?: 'ratio' | 'regression';
  /** `COLUMN=TOTAL`, each */
  readonly known?: readonly string[];
  readonly postStrata?: string;
  readonly postStrataBy?: string;
  readonly missing: 'refuse' | 'drop';
  readonly allowNegative?: boolean;
  readonly delimiter?: 'comma' | 'semicolon' | 'tab';
  readonly decimal?: 'comma' | 'point';
  readonly json?: boolean;
}
