/** The low-level module inside the npm package `libdeflate`, reached by its path, since the package exports only its index. */
declare module '*/libdeflate.wasm.mjs' {
  interface Libdeflate {
    /** Replaced whenever the memory grows. */
    readonly HEAPU8: Uint8Array<ArrayBuffer>;
    _malloc(size: number): number;
    _free(pointer: number): void;
    _libdeflate_alloc_compressor(level: number): number;
    _libdeflate_deflate_compress_bound(compressor: number, size: number): number;
    _libdeflate_deflate_compress(compressor: number, input: number, size: number, output: number, room: number): number;
  }
  export default function createModule(): Libdeflate;
}
