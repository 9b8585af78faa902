/** Files that the build takes in besides programs. */
declare module "*.css";
