export function safeParse(
  schema: object,
  json: unknown,
): {success: boolean; output?: unknown; issues?: readonly {message: string; path?: readonly {key: unknown}[]}[]};
