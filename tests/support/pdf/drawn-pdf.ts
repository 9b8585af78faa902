/** PDFs written by hand, as small as the format allows: ideographs of a font that the file only names. */

/** A line of full-width characters: where its foot begins, in points from the page's top left corner. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface DrawnPage {
  readonly texts: readonly DrawnText[];
  /** Rectangles: left, top, width, height. */
  readonly frames?: readonly (readonly [number, number, number, number])[];
  /** Degrees by which the page is shown turned. */
  readonly rotate?: 0 | 90 | 180 | 270;
  readonly width?: number;
  readonly height?: number;
}

/** The bytes of a PDF with these pages. */
export function drawPdf(pages: readonly DrawnPage[]): Buffer {
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(" ")}] /Count ${pages.length} >>`,
    FONT,
  ];
  for (const page of pages) {
    const { rotate = 0, width = 400, height = 500 } = page;
    const content = contentOf(page, height);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << /Font << /F 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  return Buffer.from(assemble(objects), "latin1");
}

/** STSong is in no file and on no machine here: its characters come by the map of Chinese UTF-16. */
const FONT =
  "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 5 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >> >>] >>";

function contentOf({ texts, frames = [] }: DrawnPage, height: number): string {
  return [
    ...frames.map(([left, top, width, depth]) => `${left} ${height - top - depth} ${width} ${depth} re S`),
    ...texts.map(({ text, x, y, size }) => `BT /F ${size} Tf ${x} ${height - y} Td <${hex(text)}> Tj ET`),
  ].join("\n");
}

function hex(text: string): string {
  return Buffer.from(text, "utf16le").swap16().toString("hex");
}

function assemble(objects: readonly string[]): string {
  let file = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

/** A text in lines of so many characters, under each other in one column. */
export function drawColumn(
  text: string,
  {
    x,
    y,
    size,
    measure,
  }: { readonly x: number; readonly y: number; readonly size: number; readonly measure: number },
): DrawnText[] {
  const lines: DrawnText[] = [];
  for (let at = 0; at < text.length; at += measure)
    lines.push({ text: text.slice(at, at + measure), x, y: y + lines.length * size * 1.6, size });
  return lines;
}
