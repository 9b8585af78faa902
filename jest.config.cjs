const MODULES_ONLY =
  "(?:css-select|css-what|domhandler|domutils|nth-check|boolbase|entities|htmlparser2|dom-serializer|domelementtype|uhyphen|cssomnom)/";

/** The project's tests. Those that read text which is not ours are in tests/corpus (see jest.corpus.config.cjs). */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: ["<rootDir>/tests/corpus/"],
  transform: {
    "\\.ts$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2023" }, module: { type: "commonjs" } },
    ],
    // What parses web pages comes as modules only.
    [`/node_modules/${MODULES_ONLY}.*\\.js$`]: [
      "@swc/jest",
      { jsc: { parser: { syntax: "ecmascript" }, target: "es2023" }, module: { type: "commonjs" } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!${MODULES_ONLY})`],
  globalSetup: "<rootDir>/tests/support/global-setup.ts",
  globalTeardown: "<rootDir>/tests/support/global-teardown.ts",
  testTimeout: 60000,
};
