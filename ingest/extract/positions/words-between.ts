/** Words between a body and a post that are part of neither: 林场现任场长, 卫生院“95后”女医生; always matches. */
export const BETWEEN_BODY_AND_POST =
  /(?:现任|时任|原任|前任|原|前)?(?:(?:一|另一)[名位])?(?:[“"]?\d{2}后[”"]?)?[男女]?$/;
