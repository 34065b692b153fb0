export async function readRelease(bytes: Uint8Array, _name: string): Promise<{text: string; format: 'text'; encoding: string}> {
  return {text: new TextDecoder().decode(bytes), format: 'text', encoding: 'utf-8'};
}
