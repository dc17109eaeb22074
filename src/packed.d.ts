/** See build/packedModule.mjs: a module and all that it needs, as a zipped script in base64. */
declare module "packed:*" {
  export const packed: string;
}
