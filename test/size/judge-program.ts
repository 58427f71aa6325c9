import { type From, pathOf } from "./bundle.js";

/** A program that evaluates a task under one regulation of the package, and no more. */
export const judgeProgram = (profile: string, from: From): string => {
  const name = profile.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `
    import { evaluate } from "${pathOf("index", from)}";
    import { ${name} } from "${pathOf(`profiles/${profile}`, from)}";
    export const judge = (task, options) => evaluate(task, { ...options, profile: ${name} });
  `;
};
