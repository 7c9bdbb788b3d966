export type {
  AgreementContext,
  AgreementEstimate,
  AgreementInterval,
  AgreementResult,
  AgreementUndefined,
  IntervalRequest,
  NoInterval,
  ResamplingRecord,
} from './agreement-result';
export type { AgreementWeights } from './agreement-weights';
export { cohenKappa } from './cohen-kappa';
export type { CohenKappaOptions } from './cohen-kappa';
export { fleissKappa } from './fleiss-kappa';
export type { FleissKappaOptions } from './fleiss-kappa';
export { gwetAC1 } from './gwet-ac1';
export type { GwetAC1Options } from './gwet-ac1';
export { krippendorffAlpha } from './krippendorff-alpha';
export type { KrippendorffAlphaOptions } from './krippendorff-alpha';
export { pairedCodings } from './paired-codings';
export type { Coding, PairedCodings } from './paired-codings';
export { percentAgreement } from './percent-agreement';
export type { PercentAgreementOptions } from './percent-agreement';
export type { Ratings } from './ratings';
export { ratingsFromCrossTabulation } from './ratings-from-cross-tabulation';
