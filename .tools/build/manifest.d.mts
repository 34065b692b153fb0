interface Described {
  name: string;
  description?: string;
}

export interface ElementDeclaration extends Described {
  tagName?: string;
  members?: Described[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}

export function elementsManifest(): Promise<{modules: {path: string; declarations: ElementDeclaration[]}[]}>;
