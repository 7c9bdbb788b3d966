export function describeNodeFault(version: string, range: string, executable: string): string | null;
