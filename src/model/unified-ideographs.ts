/**
 * Radicals and compatibility forms that look like ideographs and are none. PDF converters write them by
 * the thousand (局⻓ with U+2ED3 for 局长), and no search for the real word finds them.
 */

/**
 * Radical and its ideograph, side by side, for the block CJK Radicals Supplement (U+2E80-2EFF), where
 * NFKC knows only two. Source: property Equivalent_Unified_Ideograph of the Unicode Character Database
 * (EquivalentUnifiedIdeograph.txt, Unicode 14.0; © Unicode, Inc., Unicode License v3). Left out are the
 * twelve whose equivalent takes two UTF-16 units: parts of characters that no text is written with.
 */
const RADICALS =
  "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫" +
  "⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶" +
  "⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

const FORMS = /[\u2e80-\u2fdf\uf900-\ufaff]/g;
const TABLE: ReadonlyMap<string, string> = makeTable();

/**
 * The unified ideograph for one UTF-16 unit of U+2E80-2FDF or U+F900-FAFF: by the table, otherwise by
 * NFKC, which knows all of Kangxi (U+2F00-2FD5) and the compatibility ideographs.
 *
 * @returns one unit; the unit itself where it has no equivalent, or one outside of the first plane.
 */
export function unifiedIdeograph(unit: string): string {
  return TABLE.get(unit) ?? unit;
}

/** The text with radicals and compatibility ideographs unified; same length, so offsets stay right. */
export function unifyIdeographs(text: string): string {
  return text.replace(FORMS, unifiedIdeograph);
}

function makeTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const [first, last] of [
    [0x2e80, 0x2fdf],
    [0xf900, 0xfaff],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const unit = String.fromCharCode(code);
      const unified = unit.normalize("NFKC");
      if (unified.length === 1 && unified !== unit) table.set(unit, unified);
    }
  }
  for (let at = 0; at < RADICALS.length; at += 2) table.set(RADICALS.charAt(at), RADICALS.charAt(at + 1));
  return table;
}
