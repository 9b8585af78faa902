// One parameter of each type.
// @param text: String  any text
// @param whole: Integer  a whole number
// @param part: Float  any number
// @param truth: Boolean  yes or no
// @param day: Date  a full day
// @param entity: EntityId  an id
// @param perhaps: EntityId?  an id or null
// @param words: String[]  texts
// @returns text: String
RETURN $text AS text
