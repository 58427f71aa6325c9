import ts from "typescript";

/** What only the class itself sees. */
const isHidden = (node: ts.Node): boolean =>
  (ts.isClassElement(node) && node.name !== undefined && ts.isPrivateIdentifier(node.name)) ||
  (ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) === true);

/** A member with a name that a host can ask for, of an interface, a class or an object type. */
export const isMember = (
  node: ts.Node,
): node is (ts.TypeElement | ts.ClassElement) & { readonly name: ts.PropertyName } =>
  (ts.isTypeElement(node) || ts.isClassElement(node)) && node.name !== undefined && !isHidden(node);

export const isTypeDeclaration = (
  node: ts.Node,
): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);

/** Of `Exclude<A, B>` the second type only says which members of the first are seen. */
const CHOOSING: ReadonlySet<string> = new Set(["Exclude", "Extract", "Omit", "Pick"]);

const childrenOf = (node: ts.Node): readonly ts.Node[] => {
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  return children;
};

const isFunction = (node: ts.Node | undefined): node is ts.ArrowFunction | ts.FunctionExpression =>
  node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));

/** The parts of a declaration that a host sees: of a function its signature, of a constant its type, never a body. */
export const visibleParts = (node: ts.Node): readonly ts.Node[] => {
  if (ts.isVariableDeclaration(node)) {
    const shown = node.type ?? (isFunction(node.initializer) ? node.initializer : undefined);
    return shown === undefined ? [] : [shown];
  }
  if (ts.isConditionalTypeNode(node)) return [node.trueType, node.falseType];
  if (ts.isTypeReferenceNode(node) && CHOOSING.has(node.typeName.getText()))
    return (node.typeArguments ?? []).slice(0, 1);
  const body = ts.isFunctionLike(node) && "body" in node ? node.body : undefined;
  const initializer = ts.isPropertyDeclaration(node) ? node.initializer : undefined;
  return childrenOf(node).filter((child) => child !== body && child !== initializer && !isHidden(child));
};
