import MagicString from 'magic-string';

/**
 * Gives classes, as esbuild leaves them, their shortest form that old engines
 * know too. Lit's decorators become the calls they make, so that neither they
 * nor the helper are needed in every module, and static blocks, which Safari
 * before 16.4 and Chromium before 94 cannot read, become static fields:
 *
 *     __decorateClass([property({type: Boolean})], Banner.prototype, 'compact', 2);
 *     Banner.createProperty('compact', {type: Boolean});
 *
 *     static { this.styles = [hostStyles]; }
 *     static styles = [hostStyles];
 */
export function classes() {
  return {
    name: 'classes',
    transform(code, id) {
      if (!/__decorateClass\(|static \{/.test(code)) return null;
      const out = new MagicString(code);
      const text = (node) => code.slice(node.start, node.end);
      const refuse = (node) => this.error(`${id}: a form that the build does not know: ${text(node)}`);

      for (const node of this.parse(code).body) {
        if (isDecoratorImport(node) || isHelper(node)) out.remove(node.start, node.end);
        else if (isDecoration(node)) out.overwrite(node.start, node.end, propertyCall(node, text, refuse));
        for (const block of staticBlocks(node)) out.overwrite(block.start, block.end, staticFields(block, text, refuse));
      }
      return {code: out.toString(), map: out.generateMap({hires: true})};
    },
  };
}

const isDecoratorImport = (node) =>
  node.type === 'ImportDeclaration' && node.source.value.startsWith('lit/decorators');

const isHelper = (node) =>
  node.type === 'VariableDeclaration' &&
  node.declarations.every(({id}) => /^__(defProp|getOwnPropDesc|decorateClass)$/.test(id.name));

const isDecoration = (node) =>
  node.type === 'ExpressionStatement' && node.expression.callee?.name === '__decorateClass';

/** Kind 2 is a field, the only thing we decorate. */
function propertyCall(node, text, refuse) {
  const [decorators, {object: element}, name, kind] = node.expression.arguments;
  const [{callee, arguments: options}, ...more] = decorators.elements;
  if (more.length || kind.value !== 2) refuse(node);
  const given = options?.[0] && text(options[0]);
  const called = [JSON.stringify(name.value)];
  if (callee?.name === 'property') called.push(...(given ? [given] : []));
  else if (callee?.name === 'state' && !given) called.push('{state: true}');
  else refuse(node);
  return `${element.name}.createProperty(${called.join(', ')});`;
}

function staticBlocks(node) {
  const declared = node.declaration ?? node;
  const members = declared.type === 'ClassDeclaration' ? declared.body.body : [];
  return members.filter(({type}) => type === 'StaticBlock');
}

const staticFields = (block, text, refuse) =>
  block.body
    .map((statement) => {
      const {left, right, operator} = statement.expression ?? {};
      if (operator !== '=' || left.object?.type !== 'ThisExpression') return refuse(statement);
      return `static ${text(left.property)} = ${text(right)};`;
    })
    .join('\n  ');
