declare module '*.css';

declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}

interface ImportMeta {
  glob<Content>(
    pattern: string,
    options: {query: string; import: string; eager: true},
  ): Record<string, Content>;
}

declare module '*.css?raw' {
  const text: string;
  export default text;
}

declare module 'virtual:custom-elements-manifest' {
  interface Described {
    name: string;
    description?: string;
    default?: string;
    type?: {text: string};
  }

  interface Attribute extends Described {
    fieldName?: string;
  }

  interface Member extends Described {
    kind: 'field' | 'method';
    static?: boolean;
    readonly?: boolean;
  }

  export interface ElementDeclaration {
    tagName?: string;
    description?: string;
    members?: Member[];
    attributes?: Attribute[];
    events?: Described[];
    slots?: Described[];
    cssParts?: Described[];
    cssProperties?: Described[];
  }

  const manifest: {modules: {declarations: ElementDeclaration[]}[]};
  export default manifest;
}
