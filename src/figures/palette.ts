/** Colours that colour-blind readers can tell apart (Okabe and Ito 2008), legible on white and on near-black. */
export const PALETTE = { estimate: '#0072B2', printed: '#D55E00', other: '#009E73', neutral: '#7a7f87' } as const;
