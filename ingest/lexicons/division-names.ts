/** How the names of administrative divisions are shortened in print. */

// The peoples after whom autonomous divisions are called; longer names first, so that none is cut.
const PEOPLES =
  "克尔克孜|柯尔克孜|哈萨克|维吾尔|塔吉克|乌孜别克|俄罗斯|鄂温克|鄂伦春|达斡尔|蒙古族|土家族|布依族|朝鲜族|哈尼族|景颇族|傈僳族|仡佬族|拉祜族|布朗族|纳西族|普米族|东乡族|撒拉族|保安族|裕固族|毛南族|仫佬族|高山族|锡伯族|赫哲族|独龙族|各族|蒙古|回族|藏族|苗族|彝族|壮族|满族|侗族|瑶族|白族|傣族|黎族|畲族|羌族|土族|水族|佤族|怒族";
const AUTONOMOUS = new RegExp(`^(.+?)(?:${PEOPLES})*自治[区州县旗]$`);
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
  const short = AUTONOMOUS.exec(name)?.[1] ?? name.replace(ENDINGS, "");
  return short.length >= 2 && short !== name ? short : undefined;
}
