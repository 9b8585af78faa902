/** Made by vite.config.mjs from docs/cookbook.md. */
declare module "virtual:cookbook" {
  export const COOKBOOK: readonly import("./read-cookbook.ts").CookbookQuestion[];
}
