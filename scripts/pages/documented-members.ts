import ts from "typescript";

/** A member of an interface as it stands in a source, with its sentence. */
export interface DocumentedMember {
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

/** A type as it is written, without the sentences on its own members. */
const typeOf = (type: ts.TypeNode | undefined): string =>
  (type?.getText() ?? "").replace(/\/\*\*.*?\*\//gs, "").replace(/\s+/g, " ");

/** The interfaces of a source file by name, each with its members in their order. */
export const documentedMembers = (text: string): ReadonlyMap<string, readonly DocumentedMember[]> => {
  const source = ts.createSourceFile("source.ts", text, ts.ScriptTarget.ES2022, true);
  const found = new Map<string, readonly DocumentedMember[]>();
  source.forEachChild((node) => {
    if (!ts.isInterfaceDeclaration(node)) return;
    const members = node.members.flatMap((member): DocumentedMember[] =>
      ts.isPropertySignature(member)
        ? [
            {
              name: member.name.getText(),
              type: typeOf(member.type),
              isOptional: member.questionToken !== undefined,
              text: sentenceOf(member),
            },
          ]
        : [],
    );
    found.set(node.name.text, members);
  });
  return found;
};
