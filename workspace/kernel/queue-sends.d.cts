export function queueSends(Socket: { readonly prototype: { send(message: never): Promise<void> } }): void;
