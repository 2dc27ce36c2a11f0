/** For a label inside a sentence: `Will break silence` becomes `will break silence`. */
export function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
