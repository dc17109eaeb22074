import fc from "fast-check";

/**
 * fast-check with one seed for every run, so that a push is never stopped by a case that it did not
 * bring. Whoever looks for new cases sets FAST_CHECK_SEED to another number.
 */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_091_007) });

export { fc };
