/** A shader without its comments and indentation. Lines stay, since a directive ends with its line. */
export function shortShader(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\/\/[^\n]*/g, "")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}
