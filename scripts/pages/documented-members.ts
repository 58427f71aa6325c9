import ts from "typescript";

/** A member of an interface as it stands in a source, with its sentence. */
export interface DocumentedMember {
  /** `dueOn`; of an object type inside it `dueOn.original`. */
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
  /** Its sentence in English; empty where it has none. */
  readonly text: string;
}

const sentenceOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((part) => (ts.isJSDoc(part) ? (ts.getTextOfJSDocComment(part.comment) ?? "") : ""))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();

/** The object type that is written inside a type: alone, or beside `null`, or as what a list holds. */
const inlineOf = (type: ts.TypeNode | undefined): ts.TypeLiteralNode | undefined => {
  if (type === undefined || ts.isTypeLiteralNode(type)) return type;
  if (ts.isArrayTypeNode(type)) return inlineOf(type.elementType);
  if (ts.isTypeOperatorNode(type) || ts.isParenthesizedTypeNode(type)) return inlineOf(type.type);
  return ts.isUnionTypeNode(type) ? type.types.map(inlineOf).find((one) => one !== undefined) : undefined;
};

/** A type as it is written; the members of an object type inside it are told by themselves. */
const typeOf = (type: ts.TypeNode | undefined): string => {
  const inline = inlineOf(type);
  const text = type?.getText() ?? "";
  return (inline === undefined ? text : text.replace(inline.getText(), "{ … }")).replace(/\s+/g, " ");
};

/** The members of an interface in their order, each followed by those inside it: `dueOn`, `dueOn.original`. */
const membersOf = (members: readonly ts.TypeElement[], within = ""): readonly DocumentedMember[] =>
  members.flatMap((member) => {
    if (!ts.isPropertySignature(member)) return [];
    const name = within + member.name.getText();
    const own: DocumentedMember = {
      name,
      type: typeOf(member.type),
      isOptional: member.questionToken !== undefined,
      text: sentenceOf(member),
    };
    return [own, ...membersOf(inlineOf(member.type)?.members ?? [], `${name}.`)];
  });

/** The interfaces of a source file by name, each with its members in their order. */
export const documentedMembers = (text: string): ReadonlyMap<string, readonly DocumentedMember[]> => {
  const source = ts.createSourceFile("source.ts", text, ts.ScriptTarget.ES2022, true);
  const found = new Map<string, readonly DocumentedMember[]>();
  source.forEachChild((node) => {
    if (ts.isInterfaceDeclaration(node)) found.set(node.name.text, membersOf(node.members));
  });
  return found;
};
