const descriptions = new WeakMap<object, string>();

/**
 * Says what a part of the pack is for. The published JSON Schema shows the
 * text to editors; the browser has no use for it, so the build takes it out of
 * the schema (`.tools/build/forget-descriptions.mjs`).
 */
export function described<Schema extends object>(schema: Schema, description: string): Schema {
  descriptions.set(schema, description);
  return schema;
}

/** The text given to `described` for this schema, if there was one. */
export const descriptionOf = (schema: object): string | undefined => descriptions.get(schema);
