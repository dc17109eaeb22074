import { hmac } from "@noble/hashes/hmac";
import { md5, sha1 } from "@noble/hashes/legacy";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2";
import { unavailable } from "../../serviceError";

const HASHES = {
  MD5: md5,
  SHA_1: sha1,
  SHA_256: sha256,
  SHA_384: sha384,
  SHA_512: sha512,
} as const;

/** `algorithm` is the name of a DigestAlgorithm. */
export function digest(algorithm: string, bytes: Uint8Array): Uint8Array {
  return hashCalled(algorithm, `Utilities.DigestAlgorithm.${algorithm}`)(bytes);
}

/** `algorithm` is the name of a MacAlgorithm. */
export function signature(algorithm: string, bytes: Uint8Array, key: Uint8Array): Uint8Array {
  const hash = hashCalled(algorithm.replace(/^HMAC_/, ""), `Utilities.MacAlgorithm.${algorithm}`);
  return hmac(hash, key, bytes);
}

function hashCalled(name: string, fullName: string): (typeof HASHES)[keyof typeof HASHES] {
  const known = Object.entries(HASHES).find(([hash]) => hash === name);
  if (known === undefined) throw unavailable(fullName);
  return known[1];
}
