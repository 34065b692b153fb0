import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * What each module of the package gives, as TypeScript declares it, without comments and without what
 * is private.
 *
 * @param {Record<string, string | {types?: string}>} exports of package.json
 * @returns {{modules: Map<string, Map<string, string>>, named: Map<string, string>}} for each export of
 *   package.json its names with their declarations, written out where they are met first; and the types
 *   that those name without giving them
 */
export function publicDeclarations(exports) {
  const {program, files} = declarationProgram();
  const checker = program.getTypeChecker();
  const resolved = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  const ours = (symbol) => symbol.declarations?.length && files.has(symbol.declarations[0].getSourceFile().fileName);
  const written = new Set();

  const modules = new Map();
  for (const [path, target] of Object.entries(exports).sort(smallestFirst)) {
    if (!target.types) continue;
    const source = program.getSourceFile(root + target.types.replace('./', ''));
    const module = source && checker.getSymbolAtLocation(source);
    const given = new Map();
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const symbol = resolved(exported);
      given.set(exported.name, written.has(symbol) || !ours(symbol) ? `export { ${exported.name} };` : textOf(symbol));
      written.add(symbol);
    }
    modules.set(path, given);
  }

  const named = new Map();
  for (const symbol of written) {
    for (const other of namedIn(symbol)) {
      if (written.has(other)) continue;
      written.add(other);
      named.set(other.name, textOf(other));
    }
  }
  return {modules, named};

  /** The types of ours in a declaration. What a schema is made of is told by the fields of the pack. */
  function namedIn(symbol) {
    const found = new Set();
    const visit = (node) => {
      const other = ts.isIdentifier(node) && checker.getSymbolAtLocation(node);
      const target = other && resolved(other);
      if (target && ours(target) && target.declarations.some(isType)) found.add(target);
      if (!isHidden(node)) ts.forEachChild(node, visit);
    };
    symbol.declarations.filter((each) => files.has(each.getSourceFile().fileName)).forEach(visit);
    return found;
  }
}

/** The index comes last, so that each thing is written out where it belongs. */
const smallestFirst = ([one], [other]) => (one === '.') - (other === '.');

const isType = (node) =>
  ((ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node)) &&
    ts.isSourceFile(node.parent)) ||
  // A list of values, of which a type is made.
  (ts.isVariableDeclaration(node) && /^readonly \[/.test(node.type?.getText()));

/** What only subclasses and ourselves may use is no promise; docs/upgrading.md says so. */
const isHidden = (node) =>
  (node.name && ts.isPrivateIdentifier(node.name)) ||
  (ts.canHaveModifiers(node) &&
    ts
      .getModifiers(node)
      ?.some(({kind}) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword));

function textOf({declarations}) {
  return declarations
    .map((node) => (ts.isVariableDeclaration(node) ? node.parent.parent : node))
    .map((statement) => (ts.isClassDeclaration(statement) ? classText(statement) : statement.getText()))
    .join('\n');
}

function classText(declaration) {
  const text = declaration.getText();
  const head = text.slice(0, declaration.members.pos - declaration.getStart());
  const members = declaration.members
    .filter((member) => !isHidden(member) && member.name?.getText() !== 'styles')
    .map((member) => `    ${member.getText()}\n`);
  return `${head}\n${members.join('')}}`.replace(/(static readonly version) = .*;/, '$1: string;');
}

/** The declarations that `npm run build` writes, kept in memory, and a program that reads them. */
function declarationProgram() {
  const config = ts.getParsedCommandLineOfConfigFile(`${root}.tools/build/tsconfig.json`, {removeComments: true}, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({messageText}) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  const host = ts.createCompilerHost(config.options);
  const parsed = new Map();
  const {getSourceFile} = host;
  host.getSourceFile = (file, ...options) => {
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, ...options));
    return parsed.get(file);
  };

  const files = new Map();
  const {emitSkipped, diagnostics} = ts
    .createProgram(config.fileNames, config.options, host)
    .emit(undefined, (file, text) => files.set(file, text), undefined, true);
  if (emitSkipped) throw new Error(ts.formatDiagnostics(diagnostics, host));

  const program = ts.createProgram([...files.keys()], config.options, {
    ...host,
    // The folders of these files are nowhere but in memory either.
    directoryExists: undefined,
    fileExists: (file) => files.has(file) || host.fileExists(file),
    readFile: (file) => files.get(file) ?? host.readFile(file),
    getSourceFile: (file, target, ...rest) =>
      files.has(file)
        ? ts.createSourceFile(file, files.get(file), target, true)
        : host.getSourceFile(file, target, ...rest),
  });
  return {program, files};
}
