export function encodeGbk(text: string): Buffer;
