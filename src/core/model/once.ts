/** What is made when it is first asked for, and kept: a table that most programs never ask for costs them nothing. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
