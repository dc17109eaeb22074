// The package has types, but does not say so where TypeScript looks for them.
declare module "windows-1252" {
  export function decode(bytes: Uint8Array): string;
}
