export function joinRebuilds(sys: object): void;
