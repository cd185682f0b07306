/** A program for Linux on RISC-V that ends well and does nothing else: an ELF file (System V ABI, gABI 4.1) of one segment and three instructions. */
export function riscvProgram(): Buffer {
  // li a0, 0; li a7, 93 (exit); ecall
  const code = Buffer.from([0x13, 0x05, 0x00, 0x00, 0x93, 0x08, 0xd0, 0x05, 0x73, 0x00, 0x00, 0x00]);
  const [base, start] = [0x10000n, 64 + 56];
  const header = Buffer.alloc(start);
  header.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  header.writeUInt16LE(2, 16); // ET_EXEC
  header.writeUInt16LE(243, 18); // EM_RISCV
  header.writeUInt32LE(1, 20);
  header.writeBigUInt64LE(base + BigInt(start), 24); // entry
  header.writeBigUInt64LE(64n, 32); // program headers
  header.writeUInt32LE(4, 48); // double-precision float ABI
  header.writeUInt16LE(64, 52);
  header.writeUInt16LE(56, 54);
  header.writeUInt16LE(1, 56);
  header.writeUInt32LE(1, 64); // PT_LOAD
  header.writeUInt32LE(5, 68); // readable, executable
  header.writeBigUInt64LE(base, 80);
  header.writeBigUInt64LE(base, 88);
  const size = BigInt(start + code.length);
  header.writeBigUInt64LE(size, 96);
  header.writeBigUInt64LE(size, 104);
  header.writeBigUInt64LE(0x1000n, 112);
  return Buffer.concat([header, code]);
}
