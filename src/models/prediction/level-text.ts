/** A level as a reader wants it: "95 %". */
export function levelText(level: number): string {
  return `${Number((level * 100).toPrecision(12))} %`;
}
