export function libraryDeclarations(root: string): string | null;
export function useLibraryDeclarations(root: string): string | null;
