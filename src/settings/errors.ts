/** A setting that cannot be taken; says where it was stated, what is wrong and what it must be. */
export class SettingError extends Error {
  override readonly name = "SettingError";
}
