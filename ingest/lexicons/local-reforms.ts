/**
 * What the reforms of 2018 and after made of bodies that every province, city and county has: a body that
 * went on under another name is the same body. One that was merged into another with others (工商, 质监 and
 * 食药监 into 市场监管) is not: print of before and after means different bodies.
 */

/** Full name without the place: before -> now. The endings may be 局, 委员会, 厅 or 办公室. */
const RENAMED: readonly (readonly [RegExp, string])[] = [
  [/^卫生和?计划生育(?=[局委])/u, "卫生健康"],
  [/^国土资源(?=[局厅])/u, "自然资源"],
  [/^环境保护(?=[局厅])/u, "生态环境"],
  [/^经济和?信息化(?=[局委厅])/u, "工业和信息化"],
  [/^农业(?=[局厅办]|委员会)/u, "农业农村"],
  [/^安全生产监督管理(?=局)/u, "应急管理"],
  [/^海洋与?渔业(?=[局厅])/u, "海洋发展和渔业"],
  [/^扶贫开发(?:领导小组)?(?:办公室|局)$/u, "乡村振兴局"],
  [/^金融工作(?:办公室|局)$/u, "地方金融监督管理局"],
];

/** @param fullName of a body without its place, in full: 卫生和计划生育局. */
export function nameOfToday(fullName: string): string {
  for (const [before, now] of RENAMED) if (before.test(fullName)) return fullName.replace(before, now);
  return fullName;
}
