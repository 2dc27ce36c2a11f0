declare module 'virtual:scenarios' {
  export const shelf: unknown; // made by `src/cli/scenario-shelf.ts`, typed in `shelf.ts`
}
