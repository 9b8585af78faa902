/** Tests on real pages outside the project: POLICYGRAPH_SHARED names their folder, ../shared by default. */
module.exports = {
  ...require("./jest.config.cjs"),
  testMatch: ["<rootDir>/tests/corpus/**/*.test.ts"],
  testPathIgnorePatterns: [],
  testTimeout: 600000,
};
