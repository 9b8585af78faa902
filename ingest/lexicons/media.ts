/** Names of newspapers, broadcasters and news sites. */

const LEAD = "[\\u4e00-\\u9fff]{2,8}?";
const MEDIUM =
  "(?:日报|晚报|晨报|早报|商报|时报|都市报|青年报|法治报|法制报|工人报|农村报|卫生报|健康报|十字报|教育报|经济报|导报|新报|广播电视台|电视台|广播电台|人民广播电台|卫视|融媒体中心|新闻网|在线网|通讯社|杂志)";

/** A name of a medium that fills the whole string: 庆云融媒体中心, 《东海晨报》 without its marks. */
export const MEDIA_NAME = new RegExp(`^${LEAD}${MEDIUM}社?$`);
