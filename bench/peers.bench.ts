import type { Figure } from "./figure";
import { documentPeers } from "./peers/documentPeers";
import { filePeers } from "./peers/filePeers";
import { judgingPeers } from "./peers/judgingPeers";
import { hasPeers } from "./peers/peer";
import { rulesPeers } from "./peers/rulesPeers";
import { scriptPeers } from "./peers/scriptPeers";

export const TITLE = "What others would use instead";

/** The same work done by what others would use instead; every answer is compared before it is timed. */
export async function bench(): Promise<readonly Figure[]> {
  const scripts = scriptPeers();
  if (!hasPeers()) return scripts;
  return [
    ...scripts,
    ...(await judgingPeers()),
    ...(await rulesPeers()),
    ...(await documentPeers()),
    ...(await filePeers()),
  ];
}
