/** The rule that finds a target which asks for more members than there are: the report goes by it, too. */
export const TARGET_ABOVE_MEMBERS = "measure-target-above-members";
