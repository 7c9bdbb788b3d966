export function npmFaultHint(output: string): string;
