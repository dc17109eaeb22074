const { TestEnvironment } = require("jest-environment-node");

/** Runs no further test once one has failed: the mutant is killed, whatever else would kill it. */
module.exports = class FirstFailure extends TestEnvironment {
  #hasFailed = false;

  handleTestEvent({ name, test }) {
    if (name === "test_done") this.#hasFailed ||= test.errors.length > 0;
    if (name === "test_start" && this.#hasFailed) test.mode = "skip";
  }
};
