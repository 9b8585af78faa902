/** How people who are no officials are named where nobody asked for them: as papers do it, 王某. */

// 李女士, 王某: such a name gives nobody away.
const COVERED = /(?:女士|先生|小姐|某+[甲乙丙丁]?)$/u;
const DOUBLE_SURNAMES =
  /^(?:欧阳|司马|诸葛|上官|皇甫|尉迟|令狐|慕容|端木|夏侯|东方|独孤|南宫|长孙|宇文|公孙)/u;

/** The surname with 某; a name that is covered already stays. */
export function maskedName(name: string): string {
  if (COVERED.test(name)) return name;
  const surname = DOUBLE_SURNAMES.exec(name)?.[0] ?? [...name][0] ?? "";
  return `${surname}某`;
}
