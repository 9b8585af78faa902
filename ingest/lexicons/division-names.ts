/** How the names of administrative divisions are shortened in print. */

// The peoples after whom autonomous divisions are called.
const PEOPLES =
  "(?:(?:克尔克孜|柯尔克孜|哈萨克|维吾尔|塔吉克|乌孜别克|俄罗斯|鄂温克|鄂伦春|达斡尔|土家|布依|朝鲜|哈尼|景颇|傈僳|仡佬|拉祜|布朗|纳西|普米|东乡|撒拉|保安|裕固|毛南|仫佬|高山|锡伯|赫哲|独龙|各|蒙古|回|藏|苗|彝|壮|满|侗|瑶|白|傣|黎|畲|羌|土|水|佤|怒)族?)";
const AUTONOMOUS = new RegExp(`^(.{2,}?)族?${PEOPLES}*自治[区州县旗]$|^(.{2,}?)${PEOPLES}+区$`);
const ENDINGS = /(?:特别行政区|自治区|地区|林区|新区|省|市|县|区|旗|盟)$/;
// Zones are divisions of the register; their full names are already descriptions, without a short form.
const ZONE = /(?:开发区|园区|示范区|管理区|合作区|实验区|度假区|保税区|管委会|工业区|农业区|新城)$/;

/**
 * The short name of a province, city or county: 德州 for 德州市, 庆云 for 庆云县, 浦东 for 浦东新区,
 * 恩施 for 恩施土家族苗族自治州.
 *
 * @returns undefined where less than two characters would stay (单县), and for development zones.
 */
export function countyShortName(name: string): string | undefined {
  if (ZONE.test(name)) return undefined;
  const [, autonomous, district] = AUTONOMOUS.exec(name) ?? [];
  const short = autonomous ?? district ?? name.replace(ENDINGS, "");
  return short.length >= 2 && short !== name ? short : undefined;
}
