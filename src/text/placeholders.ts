/**
 * The placeholders of an ICU message, read off its text while the types are checked, so that a
 * forgotten value is a compile error. A table that is not `as const` is not read: any value goes.
 */
export type Placeholders<Text extends string> = string extends Text ? string : InMessage<Text>;

/** Words, up to the next opening brace. A closing brace before it ends the branch that we are in. */
type InMessage<Text extends string> = Text extends `${infer Before}{${infer Rest}`
  ? Before extends `${string}}${infer After}`
    ? InArgument<`${After}{${Rest}`>
    : Rest extends `${infer Inner}}${infer After}`
      ? Inner extends `${infer Name},${string}`
        ? Name | (Rest extends `${Name},${infer Branches}` ? InArgument<Branches> : never)
        : Inner | InMessage<After>
      : never
  : never;

/** Inside `{name, plural, … }`: the next opening brace begins a branch, unless a closing one ends it. */
type InArgument<Text extends string> = Text extends `${infer Before}{${infer Rest}`
  ? Before extends `${string}}${infer After}`
    ? InMessage<`${After}{${Rest}`>
    : InMessage<Rest>
  : never;
