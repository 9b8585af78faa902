/** Shaders without what only people read. */
import { describe, expect, it } from "@jest/globals";
import { shortShader } from "../../../../src/web/build/short-shader.ts";

describe("a shader that is made short", () => {
  it("keeps every line that is a directive, and loses comments and indentation", () => {
    const source =
      "\n// one\nvoid main() {\n  #ifdef A\n  x = a / b; // half\n\n  #endif\n  /* two\n  lines */\n}\n";
    expect(shortShader(source)).toBe("void main() {\n#ifdef A\nx = a / b;\n#endif\n}");
  });
});
